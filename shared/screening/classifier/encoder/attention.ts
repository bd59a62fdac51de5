import { columnsOf, type Matrix, rowsOf, type Workspace } from '../kernels/workspace.ts';
import { softmaxRows } from './rows.ts';

/** Where the pieces of a text are among the rows of a batch: the first row, and the row after the last. */
type Place = readonly [first: number, end: number];

/** The kernels need columns in multiples of eight. */
const multiple = 8;

/** Returns the transposed matrix with columns of zeros up to a multiple of eight, every number times a factor. */
const transposedKeys = (space: Workspace, keys: Matrix, factor: number): Matrix => {
  const columns = Math.ceil(keys.rows / multiple) * multiple;
  const result = space.zeros(keys.columns, columns);
  const values = space.values(result);
  for (let row = 0; row < keys.rows; row++) {
    const key = space.row(keys, row);
    for (let at = 0; at < key.length; at++) values[at * columns + row] = factor * (key[at] ?? 0);
  }
  return result;
};

/**
 * Returns what each piece of a text gathers from all pieces of the same text, with several heads side by side. `joined` has
 * the queries, keys and values of all pieces side by side (Vaswani et al., Attention is all you need, 2017).
 */
export function attend(space: Workspace, joined: Matrix, places: readonly Place[], heads: number): Matrix {
  const all = joined.columns / 3;
  const own = all / heads;
  const result = space.zeros(joined.rows, all);
  for (const [first, end] of places) {
    const rows = rowsOf(joined, first, end - first);
    for (let head = 0; head < heads; head++) {
      space.temporary(() => {
        const part = (index: number): Matrix => columnsOf(rows, index * all + head * own, own);
        const keys = transposedKeys(space, part(1), 1 / Math.sqrt(own));
        const scores = space.zeros(rows.rows, keys.columns);
        space.multiply(part(0), keys, scores);
        const used = { ...scores, columns: rows.rows };
        softmaxRows(space, used);
        space.multiply(used, part(2), columnsOf(rowsOf(result, first, rows.rows), head * own, own));
      });
    }
  }
  return result;
}
