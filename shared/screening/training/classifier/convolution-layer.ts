import {
  type Matrix,
  type Pooled,
  rowsOf,
  type Workspace,
  windowsOf,
} from '../../classifier/kernels/workspace.ts';
import { rowsBefore } from '../../classifier/network.ts';
import { transposed } from './dense-layer.ts';
import { improve, type Parameter, parameter, type Step } from './parameter.ts';

const decay = 0.01;

/** The rows of a batch: those of zeros at each end, all rows, and the first and last (exclusive) of each text. */
export interface Layout {
  readonly gap: number;
  readonly rows: number;
  readonly places: readonly (readonly [first: number, end: number])[];
}

/** Filters that read some neighbouring tokens, and the largest and mean value of each over a text. */
export class ConvolutionLayer {
  readonly width: number;
  readonly weights: Parameter;
  readonly bias: Parameter;
  readonly #space: Workspace;
  #found: Matrix | undefined;

  constructor(
    space: Workspace,
    { width, dimensions, filters }: { width: number; dimensions: number; filters: number },
    random: () => number,
  ) {
    this.#space = space;
    this.width = width;
    const limit = 1 / Math.sqrt(width * dimensions);
    this.weights = parameter(space, width * dimensions, filters, () => (2 * random() - 1) * limit);
    this.bias = parameter(space, 1, filters, () => 0);
  }

  #windows(tokens: Matrix, { gap, rows }: Layout): Matrix {
    return windowsOf(tokens, gap - rowsBefore(this.width), rows - gap, this.width);
  }

  /** Pools each text into its place of `pooled`. */
  forward(tokens: Matrix, layout: Layout, pooled: readonly Pooled[]): void {
    const space = this.#space;
    const found = space.zeros(layout.rows, this.bias.weights.columns);
    const read = rowsOf(found, layout.gap, layout.rows - layout.gap);
    space.multiply(this.#windows(tokens, layout), this.weights.weights, read);
    for (const [index, place] of layout.places.entries())
      space.pool(found, this.bias.weights, place, pooled[index] as Pooled);
    this.#found = found;
  }

  /** Adds to the gradients of the layer, and to the gradient of the tokens, from that of the pooled values. */
  backward(tokens: Matrix, layout: Layout, pooled: readonly Pooled[], ofTokens: Matrix): void {
    const space = this.#space;
    const found = this.#found;
    if (found === undefined) throw new Error('There is no gradient before a forward step.');
    const values = space.values(found);
    const bias = { bias: this.bias.weights, biasGradient: this.bias.gradient };
    let end = 0;
    for (const [index, place] of layout.places.entries()) {
      values.fill(0, end * found.columns, place[0] * found.columns);
      space.poolGradient(found, bias, place, pooled[index] as Pooled);
      end = place[1];
    }
    values.fill(0, end * found.columns);
    const gradient = rowsOf(found, layout.gap, layout.rows - layout.gap);
    space.multiplyTransposed(this.#windows(tokens, layout), gradient, this.weights.gradient);
    for (let tap = 0; tap < this.width; tap++) {
      const weights = transposed(space, rowsOf(this.weights.weights, tap * tokens.columns, tokens.columns));
      const from = layout.gap - rowsBefore(this.width) + tap;
      space.multiply(gradient, weights, rowsOf(ofTokens, from, gradient.rows));
    }
  }

  /** Takes a step with the gradients of a batch. */
  improve(step: Step): void {
    improve(this.#space, this.weights, step, decay);
    improve(this.#space, this.bias, step, 0);
  }
}
