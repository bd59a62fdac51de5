import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Matrix,
  rowsOf,
  Workspace,
  windowsOf,
} from '../../../../shared/screening/classifier/kernels/workspace.ts';
import { compileKernels } from '../../../../shared/screening/training/classifier/compile-kernels.ts';
import { randomNumbers } from '../../../../shared/screening/training/classifier/random.ts';

const stored = new URL('../../../../shared/screening/classifier/kernels/kernels.wasm', import.meta.url);
const random = randomNumbers(7);
let space: Workspace;
beforeAll(() => {
  space = new Workspace(readFileSync(stored), 2 ** 22);
});

const filled = (rows: number, columns: number): Matrix => {
  const matrix = space.matrix(rows, columns);
  const values = space.values(matrix);
  for (let index = 0; index < values.length; index++) values[index] = random() - 0.5;
  return matrix;
};
const cell = (matrix: Matrix, row: number, column: number): number => space.row(matrix, row)[column] ?? 0;
/** Returns the largest difference between a matrix and what each of its cells should be. */
const difference = (matrix: Matrix, expected: (row: number, column: number) => number): number => {
  let largest = 0;
  for (let row = 0; row < matrix.rows; row++)
    for (let column = 0; column < matrix.columns; column++)
      largest = Math.max(largest, Math.abs(cell(matrix, row, column) - expected(row, column)));
  return largest;
};
const sum = (count: number, term: (index: number) => number): number =>
  Array.from({ length: count }, (_, index) => term(index)).reduce((a, b) => a + b, 0);

describe('the kernels of the classifier', () => {
  it('are what the compiler makes of their source', async () => {
    expect(Buffer.from(await compileKernels()).equals(readFileSync(stored))).toBe(true);
  });

  it.each([1, 3, 4, 50, 101])('multiply %i rows', (rows) => {
    const [a, b] = [filled(rows, 12), filled(12, 16)];
    const [product, transposed] = [space.zeros(rows, 16), space.zeros(12, 8)];
    space.multiply(a, b, product);
    expect(difference(product, (i, j) => sum(12, (k) => cell(a, i, k) * cell(b, k, j)))).toBeLessThan(1e-5);
    const d = filled(rows, 8);
    space.multiplyTransposed(a, d, transposed);
    expect(difference(transposed, (i, j) => sum(rows, (k) => cell(a, k, i) * cell(d, k, j)))).toBeLessThan(
      1e-4,
    );
  });

  it('read neighbouring rows as one', () => {
    const rows = filled(9, 8);
    const windows = windowsOf(rows, 2, 5, 3);
    expect([...space.row(windows, 1)]).toEqual([3, 4, 5].flatMap((row) => [...space.row(rows, row)]));
  });

  it('pool the largest and the mean of the positive values', () => {
    const [from, bias] = [filled(6, 8), filled(1, 8)];
    const pooled = { largest: space.zeros(1, 8), rows: space.zeros(1, 8), mean: space.zeros(1, 8) };
    space.pool(from, bias, [1, 5], pooled);
    const column = (j: number) =>
      [1, 2, 3, 4].map((row) => Math.max(0, cell(from, row, j) + cell(bias, 0, j)));
    expect(difference(pooled.largest, (_, j) => Math.max(...column(j)))).toBeLessThan(1e-6);
    expect(difference(pooled.mean, (_, j) => sum(4, (k) => column(j)[k] ?? 0) / 4)).toBeLessThan(1e-6);
    const where = new Int32Array(space.values(pooled.rows).buffer, pooled.rows.at, 8);
    for (const [j, row] of where.entries())
      expect(row).toBe(Math.max(...column(j)) === 0 ? -1 : column(j).indexOf(Math.max(...column(j))) + 1);
  });

  it('add bytes with their scale', () => {
    const row = space.zeros(1, 8);
    const at = space.bytes(new Uint8Array(Int8Array.from([1, -1, 127, -128, 0, 5, -5, 100]).buffer));
    space.addBytes(0.5, at, row, 0);
    expect([...space.row(row, 0)]).toEqual([0.5, -0.5, 63.5, -64, 0, 2.5, -2.5, 50]);
  });

  it.each([1, 2, 3, 8, 25])('multiply %i rows with a matrix of bytes', (rows) => {
    const a = filled(rows, 48);
    const bytes = Int8Array.from({ length: 12 * 48 }, () => Math.round(254 * random() - 127));
    const scales = Float32Array.from({ length: 12 }, () => random() / 127);
    const product = space.zeros(rows, 12);
    space.multiplyBytes(a, space.byteMatrix(new Uint8Array(bytes.buffer), scales, 48), product);
    const b = (j: number, k: number) => (bytes[j * 48 + k] ?? 0) * (scales[j] ?? 0);
    expect(difference(product, (i, j) => sum(48, (k) => cell(a, i, k) * b(j, k)))).toBeLessThan(2e-3);
  });

  it('free what was allocated for a time', () => {
    const before = space.matrix(1, 8).at;
    const inside = space.temporary(() => space.matrix(100, 8).at);
    expect(space.matrix(1, 8).at).toBe(inside);
    expect(inside).toBeGreaterThan(before);
    expect(() => space.matrix(2 ** 20, 8)).toThrow('The memory of the classifier is full.');
    expect(rowsOf({ at: 0, rows: 4, columns: 8, stride: 8 }, 2, 1)).toEqual({
      ...{ at: 64, rows: 1, columns: 8, stride: 8 },
    });
  });
});
