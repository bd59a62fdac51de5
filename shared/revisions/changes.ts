import { type Fields, fieldsOf, pageFrom, withField } from './fields.ts';

/** A field that differs between two pages. `undefined` on a side means that the field is not there. */
export interface FieldDifference {
  path: string;
  from: unknown;
  to: unknown;
}

/** Returns whether two JSON values are equal; the order of members of objects does not matter. */
export function isEqual(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Returns the paths of two sets of fields, each once, in the order of the first. */
export function pathsOf(...all: readonly Fields[]): string[] {
  return [...new Set(all.flatMap((fields) => [...fields.keys()]))];
}

/** Lists the fields that differ between two pages, in the order of the first one. */
export function changesBetween(before: object, after: object): FieldDifference[] {
  const [from, to] = [fieldsOf(before), fieldsOf(after)];
  return pathsOf(from, to)
    .filter((path) => !isEqual(from.get(path), to.get(path)))
    .map((path) => ({ path, from: from.get(path), to: to.get(path) }));
}

/** Returns a page with other values at some paths, each a field or a row. `undefined` removes what is there. */
export function withChanges(page: object, changes: readonly { path: string; to: unknown }[]): object {
  return pageFrom(changes.reduce((fields, { path, to }) => withField(fields, path, to), fieldsOf(page)));
}
