import type { Matrix, Workspace } from '../../classifier/kernels/workspace.ts';

/** Weights that are trained, the gradient of the loss for them, and the two moving averages of Adam. */
export interface Parameter {
  readonly weights: Matrix;
  readonly gradient: Matrix;
  readonly first: Matrix;
  readonly second: Matrix;
}

/** One step of training: the learning rate, and the corrections of Adam's moving averages after so many steps. */
export interface Step {
  readonly rate: number;
  readonly corrections: readonly [number, number];
}

/** Returns the step with this number, counted from 1. */
export function stepOf(number: number, rate: number): Step {
  return { rate, corrections: [1 - 0.9 ** number, 1 - 0.999 ** number] };
}

/** Allocates a parameter and fills it with initial weights. */
export function parameter(space: Workspace, rows: number, columns: number, initial: () => number): Parameter {
  const created = {
    weights: space.matrix(rows, columns),
    gradient: space.zeros(rows, columns),
    first: space.zeros(rows, columns),
    second: space.zeros(rows, columns),
  };
  const values = space.values(created.weights);
  for (let index = 0; index < values.length; index++) values[index] = initial();
  return created;
}

/** Changes the weights by their gradient and sets the gradient to zero. `decay` shrinks them a little with every step. */
export function improve(
  space: Workspace,
  trained: Parameter,
  { rate, corrections }: Step,
  decay: number,
): void {
  space.adam(trained, { rate, decay, corrections });
  space.values(trained.gradient).fill(0);
}
