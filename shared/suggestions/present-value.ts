import { isEqual } from '../revisions/changes.ts';
import type { FieldUse } from './compare-changes.ts';
import { valueAtPointer } from './locate.ts';
import { identityOf, isSameEntry, type RowPath, rowPath } from './rows.ts';

/** A field of a suggestion: its path, and what the page said there when it was made; `null` for nothing. */
export interface NamedField {
  path: string;
  from?: unknown;
  /** What identifies the row of a list that the path names by its position. Older suggestions lack it. */
  row?: unknown;
}

/** Returns the identity of the row that is meant: for a whole entry, what it said tells it. */
const identityIn = ({ list, rest }: RowPath, { from, row }: NamedField): unknown =>
  row ?? (rest.length === 0 ? identityOf(list, from) : undefined);

/**
 * Returns the path of a field on the page as it is now; `undefined` when the row of a list that it names is not there any more.
 * A row may have moved, because others were added or removed before it: it is found by what identifies it.
 */
export function presentPath(page: object, field: NamedField): string | undefined {
  const { path, from = null } = field;
  const place = rowPath(path);
  if (place === undefined) return path;
  const { list, index, rest } = place;
  const found = valueAtPointer(page, list);
  const entries: unknown[] = Array.isArray(found) ? found : [];
  const pathOf = (at: number) => [list, at, ...rest].join('/');
  const saysTheSame = (at: number) => isEqual(valueAtPointer(page, pathOf(at)), from);
  const identity = identityIn(place, { ...field, from });
  const isMeant = (at: number) => identity === undefined || isEqual(identityOf(list, entries[at]), identity);
  const meant = [...entries.keys()].filter(isMeant);
  const unchanged = meant.filter(saysTheSame);
  if (unchanged.includes(index)) return path;
  // Several offers can be of the same kind, so a member that is not unique does not say which one was meant.
  const [only] = unchanged.length === 1 || rest.length === 0 ? unchanged : meant.length === 1 ? meant : [];
  if (only !== undefined) return pathOf(only);
  return meant.includes(index) || identity === undefined ? path : meant.map(pathOf)[0];
}

/** Returns what the page says now in a field of a suggestion; `null` for nothing. */
export function presentValue(page: object, field: NamedField): unknown {
  const path = presentPath(page, field);
  return path === undefined ? null : valueAtPointer(page, path);
}

/**
 * Returns what the page says now where a change was made, or the whole list to which it added; `undefined` when an entry
 * of the list cannot be found any more, because it is named by its position and was not changed.
 */
export function valueAfter(page: object, { path, used }: { path: string; used: FieldUse }): unknown {
  if (path.endsWith('/-')) return valueAtPointer(page, path.slice(0, -2));
  const isFound = used === 'other-value' || rowPath(path) === undefined;
  return isFound ? valueAtPointer(page, path) : undefined;
}

/** Returns whether the page says already what a change would make it say. */
export function saysAlready(page: object, { path, value }: { path: string; value: unknown }): boolean {
  if (!path.endsWith('/-')) return isEqual(valueAtPointer(page, path), value);
  const list = valueAtPointer(page, path.slice(0, -2));
  return Array.isArray(list) && list.some((entry) => isSameEntry(entry, value));
}
