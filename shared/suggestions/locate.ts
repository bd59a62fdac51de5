import { rowKeys } from '../revisions/fields.ts';

/** A place in a page: its path with rows named by their key, the steps to it in the JSON, and what is there. */
export interface Place {
  path: string;
  steps: (string | number)[];
  value: unknown;
}

type Row = Record<string, unknown>;

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that every object inherits, such as `constructor`. No field is called so, and writing to them would change every object. */
const isInherited = (name: string): boolean => name in Object.prototype;

/** Returns the index of a row, which is named by its key or, where keys are words, by its index. `-` is the end. */
const rowIn = (list: readonly unknown[], listName: string, name: string): number | undefined => {
  if (name === '-') return list.length;
  const key = rowKeys[listName];
  const row = key === undefined ? -1 : (list as Row[]).findIndex((one) => String(one[key]) === name);
  if (row !== -1) return row;
  const isIndex = listName !== 'seasons' && /^(0|[1-9]\d{0,2})$/.test(name) && Number(name) < list.length;
  return isIndex ? Number(name) : undefined;
};

const nameOfRow = (list: readonly unknown[], listName: string, index: number, name: string): string => {
  const key = rowKeys[listName];
  return key === undefined || name === '-' ? name : String((list as Row[])[index]?.[key] ?? name);
};

/**
 * Finds the place that a JSON Pointer (RFC 6901) names on a page. It may be a member that is not there yet. Returns
 * `undefined` when a row is not there, or when what is there has no members.
 */
export function locate(page: object, pointer: string): Place | undefined {
  const names = pointer.split('/').slice(1);
  if (names.some(isInherited)) return undefined;
  const [steps, path]: [Place['steps'], string[]] = [[], []];
  let value: unknown = page;
  for (const [index, name] of names.entries()) {
    const listName = path.at(-1) ?? '';
    const isEnd = name === '-';
    if (isEnd && index < names.length - 1) return undefined;
    if (Array.isArray(value) || (isEnd && value === undefined)) {
      const list = (value ?? []) as unknown[];
      const row = rowIn(list, listName, name);
      if (row === undefined) return undefined;
      steps.push(row);
      path.push(nameOfRow(list, listName, row, name));
      value = list[row];
    } else if (value === undefined || isObject(value)) {
      steps.push(name);
      path.push(name);
      value = value !== undefined && Object.hasOwn(value, name) ? (value as Row)[name] : undefined;
    } else return undefined;
  }
  return { path: `/${path.join('/')}`, steps, value };
}

/** Returns the value that a JSON Pointer names on a page, `null` when there is none. */
export function valueAtPointer(page: object, pointer: string): unknown {
  return locate(page, pointer)?.value ?? null;
}

/** Changes a page at a place: sets the value, or removes what is there when it is `null`. */
export function setAt(page: object, steps: Place['steps'], value: unknown): void {
  let at = page as Row;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    if (at[step] === undefined) at[step] = typeof steps[index + 1] === 'number' ? [] : {};
    at = at[step] as Row;
  }
  const last = steps.at(-1) ?? '';
  if (value !== null) at[last] = value;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
}
