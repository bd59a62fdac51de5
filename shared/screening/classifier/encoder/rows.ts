import type { Matrix, Workspace } from '../kernels/workspace.ts';

/** Keeps the division by a deviation of zero finite, as in the weights' own model. */
const smallest = 1e-6;

/**
 * Returns the rows of a matrix with the mean 0 and the deviation 1, times `scale` plus `shift` (Ba, Kiros and Hinton, Layer
 * normalization, 2016).
 */
export function normalizedRows(
  space: Workspace,
  matrix: Matrix,
  { scale, shift }: { scale: Matrix; shift: Matrix },
): Matrix {
  const result = space.matrix(matrix.rows, matrix.columns);
  const [factors, summands] = [space.values(scale), space.values(shift)];
  for (let index = 0; index < matrix.rows; index++) {
    const [from, to] = [space.row(matrix, index), space.row(result, index)];
    let sum = 0;
    for (let at = 0; at < from.length; at++) sum += from[at] ?? 0;
    const mean = sum / from.length;
    let squares = 0;
    for (let at = 0; at < from.length; at++) squares += ((from[at] ?? 0) - mean) ** 2;
    const factor = 1 / Math.sqrt(squares / from.length + smallest);
    for (let at = 0; at < from.length; at++)
      to[at] = ((from[at] ?? 0) - mean) * factor * (factors[at] ?? 0) + (summands[at] ?? 0);
  }
  return result;
}

/** Replaces each row by its shares of the exponentials: they are positive, and their sum is 1. */
export function softmaxRows(space: Workspace, matrix: Matrix): void {
  for (let index = 0; index < matrix.rows; index++) {
    const row = space.row(matrix, index);
    let largest = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < row.length; at++) largest = Math.max(largest, row[at] ?? 0);
    let sum = 0;
    for (let at = 0; at < row.length; at++) {
      const value = Math.exp((row[at] ?? 0) - largest);
      row[at] = value;
      sum += value;
    }
    for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) / sum;
  }
}

/** Adds a matrix to another one of the same size. Both have no gaps between their rows. */
export function addTo(space: Workspace, from: Matrix, into: Matrix): void {
  const all = from.rows * from.columns;
  space.addRow(1, { ...from, columns: all }, 0, { ...into, columns: all }, 0);
}

/** Returns input · weights + bias, one row for each row of the input. */
export function dense(
  space: Workspace,
  input: Matrix,
  { weights, bias }: { weights: Matrix; bias: Matrix },
): Matrix {
  const output = space.matrix(input.rows, weights.columns);
  for (let row = 0; row < input.rows; row++) space.row(output, row).set(space.values(bias));
  space.multiply(input, weights, output);
  return output;
}
