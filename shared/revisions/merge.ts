import { isEqual, pathsOf } from './changes.ts';
import { type Fields, fieldsOf, pageFrom, rowOf, valueAt } from './fields.ts';
import { mergeLists } from './merge-lists.ts';

/** A field that two editors changed differently. `undefined` means that a side does not have the field. */
export interface MergeConflict {
  path: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/** A merged page. Fields in conflict have their value. */
export interface Merged {
  page: object;
  conflicts: MergeConflict[];
}

type Side = { value: unknown } | 'conflict';

const merged = (base: unknown, mine: unknown, theirs: unknown): Side => {
  if (isEqual(mine, theirs) || isEqual(base, theirs)) return { value: mine };
  if (isEqual(base, mine)) return { value: theirs };
  if (!(Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs))) return 'conflict';
  const list = mergeLists(base, mine, theirs);
  return list === undefined ? 'conflict' : { value: list };
};

/** Returns the rows that one side removed while the other changed them. */
const contestedRows = (from: Fields, ours: Fields, others: Fields): string[] => {
  const rows = new Set([...from.keys()].flatMap((path) => rowOf(path) ?? []));
  return [...rows].filter((row) => {
    const [base, mine, theirs] = [valueAt(from, row), valueAt(ours, row), valueAt(others, row)];
    const remaining = mine ?? theirs;
    return (mine === undefined) !== (theirs === undefined) && !isEqual(base, remaining);
  });
};

/**
 * Merges two pages that were both made from `base`, field by field: a field that only one of them changed has that
 * change. Additions and removals in lists are combined. A row that one removed while the other changed it is a conflict.
 */
export function mergePages(base: object, mine: object, theirs: object): Merged {
  const [from, ours, others] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)];
  const contested = contestedRows(from, ours, others);
  const conflicts: MergeConflict[] = contested.map((path) => ({
    path,
    base: valueAt(from, path),
    mine: valueAt(ours, path),
    theirs: valueAt(others, path),
  }));
  const fields = new Map<string, unknown>();
  for (const path of pathsOf(others, ours)) {
    const sides = [from.get(path), ours.get(path), others.get(path)] as const;
    const isContested = contested.some((row) => path.startsWith(`${row}/`));
    const result = isContested ? { value: sides[2] } : merged(...sides);
    if (result === 'conflict') conflicts.push({ path, base: sides[0], mine: sides[1], theirs: sides[2] });
    const value = result === 'conflict' ? sides[2] : result.value;
    if (value !== undefined) fields.set(path, value);
  }
  return { page: pageFrom(fields), conflicts };
}
