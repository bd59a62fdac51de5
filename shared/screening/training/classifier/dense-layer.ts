import type { Matrix, Workspace } from '../../classifier/kernels/workspace.ts';
import { improve, type Parameter, parameter, type Step } from './parameter.ts';

const decay = 0.01;

/** Copies a matrix with rows and columns exchanged. */
export function transposed(space: Workspace, matrix: Matrix): Matrix {
  const result = space.matrix(matrix.columns, matrix.rows);
  const [from, to] = [space.values(matrix), space.values(result)];
  for (let row = 0; row < matrix.rows; row++)
    for (let column = 0; column < matrix.columns; column++)
      to[column * matrix.rows + row] = from[row * matrix.columns + column] ?? 0;
  return result;
}

/** A layer in which every output depends on every input: x · weights + bias. */
export class DenseLayer {
  readonly weights: Parameter;
  readonly bias: Parameter;
  readonly #space: Workspace;

  constructor(space: Workspace, inputs: number, outputs: number, random: () => number, bias = 0) {
    this.#space = space;
    const limit = 1 / Math.sqrt(inputs);
    this.weights = parameter(space, inputs, outputs, () => (2 * random() - 1) * limit);
    this.bias = parameter(space, 1, outputs, () => bias);
  }

  /** Returns the outputs, one row for each row of inputs. */
  forward(input: Matrix): Matrix {
    const space = this.#space;
    const output = space.matrix(input.rows, this.weights.weights.columns);
    for (let row = 0; row < input.rows; row++) space.row(output, row).set(space.values(this.bias.weights));
    space.multiply(input, this.weights.weights, output);
    return output;
  }

  /** Adds to the gradients of the layer, and returns the gradient of its input. */
  backward(input: Matrix, gradient: Matrix): Matrix {
    const space = this.#space;
    space.multiplyTransposed(input, gradient, this.weights.gradient);
    for (let row = 0; row < gradient.rows; row++) space.addRow(1, gradient, row, this.bias.gradient, 0);
    const ofInput = space.zeros(input.rows, input.columns);
    space.multiply(gradient, transposed(space, this.weights.weights), ofInput);
    return ofInput;
  }

  /** Takes a step with the gradients of a batch. */
  improve(step: Step): void {
    improve(this.#space, this.weights, step, decay);
    improve(this.#space, this.bias, step, 0);
  }
}
