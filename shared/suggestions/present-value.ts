import { isEqual } from '../revisions/changes.ts';
import { rowKeys } from '../revisions/fields.ts';
import type { FieldUse } from './compare-changes.ts';
import { valueAtPointer } from './locate.ts';

/** A field of a suggestion: its path, and what the page said there when it was made; `null` for nothing. */
interface NamedField {
  path: string;
  from?: unknown;
}

/** Returns where a path names an entry of a list by its position; -1 when it does not. Rows with a key do not move. */
const positionIn = (names: readonly string[]): number =>
  names.findIndex((name, at) => /^\d+$/.test(name) && !Object.hasOwn(rowKeys, names[at - 1] ?? ''));

/**
 * Returns the path of a field on the page as it is now. An entry of a list may have moved, because others were added or
 * removed before it: it is then found by what it said.
 */
export function presentPath(page: object, { path, from = null }: NamedField): string {
  const names = path.split('/');
  const at = positionIn(names);
  const listPath = names.slice(0, at).join('/');
  const list = at === -1 ? undefined : valueAtPointer(page, listPath);
  if (!Array.isArray(list)) return path;
  const rest = names.slice(at + 1);
  const pathOf = (index: number) => [listPath, index, ...rest].join('/');
  const saysTheSame = (index: number) => isEqual(valueAtPointer(page, pathOf(index)), from);
  if (saysTheSame(Number(names[at]))) return path;
  const [first, ...others] = [...list.keys()].filter(saysTheSame);
  // Several offers can be of the same kind, so a member that is not unique does not say which one was meant.
  return first === undefined || (others.length > 0 && rest.length > 0) ? path : pathOf(first);
}

/** Returns what the page says now in a field of a suggestion; `null` for nothing. */
export function presentValue(page: object, field: NamedField): unknown {
  return valueAtPointer(page, presentPath(page, field));
}

/**
 * Returns what the page says now where a change was made, or the whole list to which it added; `undefined` when an entry
 * of the list cannot be found any more, because it is named by its position and was not changed.
 */
export function valueAfter(page: object, { path, used }: { path: string; used: FieldUse }): unknown {
  if (path.endsWith('/-')) return valueAtPointer(page, path.slice(0, -2));
  const isFound = used === 'other-value' || positionIn(path.split('/')) === -1;
  return isFound ? valueAtPointer(page, path) : undefined;
}

/** Returns whether the page says already what a change would make it say. */
export function saysAlready(page: object, { path, value }: { path: string; value: unknown }): boolean {
  if (!path.endsWith('/-')) return isEqual(valueAtPointer(page, path), value);
  const list = valueAtPointer(page, path.slice(0, -2));
  return Array.isArray(list) && list.some((entry) => isEqual(entry, value));
}
