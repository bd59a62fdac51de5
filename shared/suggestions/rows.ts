import { isEqual } from '../revisions/changes.ts';
import { rowKeys } from '../revisions/fields.ts';
import { valueAtPointer } from './locate.ts';

/** What identifies a row of a list whose rows a path names by their position. The lists that are left out have texts. */
const identifiedBy: Readonly<Record<string, readonly string[]>> = {
  whereToWatch: ['provider', 'region', 'kind'],
  classifications: ['board', 'region'],
  alternativeTitles: ['name', 'lang'],
};

/** Members that say when an entry was checked, and not what it is. */
const dates = new Set(['lastChecked']);

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path that names a row of a list by its position: the list, the position, and the members below the row. */
export interface RowPath {
  list: string;
  index: number;
  rest: string[];
}

/** Splits a path at the row that it names by its position; `undefined` when it names none. Rows with a key do not move. */
export function rowPath(path: string): RowPath | undefined {
  const names = path.split('/');
  const at = names.findIndex(
    (name, index) => /^\d+$/.test(name) && !Object.hasOwn(rowKeys, names[index - 1] ?? ''),
  );
  if (at === -1) return undefined;
  return { list: names.slice(0, at).join('/'), index: Number(names[at]), rest: names.slice(at + 1) };
}

/** Returns what identifies a row of the list at a path: some of its members, or the whole entry. */
export function identityOf(list: string, row: unknown): unknown {
  const members = identifiedBy[list.split('/').at(-1) ?? ''];
  if (members === undefined || !isObject(row)) return row;
  return Object.fromEntries(members.map((member) => [member, row[member] ?? null]));
}

/** Returns what identifies the row that a path names by its position, on the page that is meant; `null` for other paths. */
export function rowNamed(page: object, path: string): unknown {
  const place = rowPath(path);
  if (place === undefined) return null;
  return identityOf(place.list, valueAtPointer(page, `${place.list}/${place.index}`));
}

const withoutDates = (entry: unknown): unknown =>
  isObject(entry) ? Object.fromEntries(Object.entries(entry).filter(([name]) => !dates.has(name))) : entry;

/** Returns whether two entries of a list say the same, whenever they were checked. */
export function isSameEntry(one: unknown, other: unknown): boolean {
  return isEqual(withoutDates(one), withoutDates(other));
}
