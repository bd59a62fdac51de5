/** A field of a page by its path, such as `/details/runtimeMinutes`. Paths are JSON Pointers (RFC 6901). */
export type Fields = ReadonlyMap<string, unknown>;

type Row = Readonly<Record<string, unknown>>;

/**
 * Lists whose rows are addressed by a key instead of their position, so that a path names the same row in every revision:
 * `/contentGrid/language/level`, `/seasons/5/ageRating`.
 */
export const rowKeys: Readonly<Record<string, string>> = { contentGrid: 'category', seasons: 'season' };

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rowsByKey = (name: string, value: unknown): Row | undefined => {
  const key = rowKeys[name];
  if (key === undefined || !Array.isArray(value)) return undefined;
  return Object.fromEntries(
    (value as Row[]).map(({ [key]: id, ...row }) => [String(id), { ...row, [key]: id }]),
  );
};

const collect = (path: string, name: string, value: unknown, into: Map<string, unknown>): void => {
  const members = rowsByKey(name, value) ?? (isObject(value) ? value : undefined);
  if (members === undefined) {
    if (value !== undefined) into.set(path, value);
    return;
  }
  for (const [member, inner] of Object.entries(members)) collect(`${path}/${member}`, member, inner, into);
};

/**
 * Returns the fields of a page by path. A list is one field, except the content grid and the seasons, whose rows are
 * addressed by category and number.
 */
export function fieldsOf(page: object): Fields {
  const fields = new Map<string, unknown>();
  collect('', '', page, fields);
  return fields;
}

/** Returns fields with another value at a path, which may name a row or an object; `undefined` removes all below it. */
export function withField(fields: Fields, path: string, value: unknown): Fields {
  const others = [...fields].filter(([other]) => other !== path && !other.startsWith(`${path}/`));
  const result = new Map(others);
  collect(path, path.split('/').at(-1) ?? '', value, result);
  return result;
}

/** Returns the path of the row that a field belongs to; `undefined` for a field outside a list of rows. */
export function rowOf(path: string): string | undefined {
  const names = path.split('/');
  const list = names.findLastIndex((name, index) => name in rowKeys && index < names.length - 2);
  return list === -1 ? undefined : names.slice(0, list + 2).join('/');
}

/** Returns the value at a path: a field, or the row or object below it; `undefined` when there is nothing. */
export function valueAt(fields: Fields, path: string): unknown {
  if (fields.has(path)) return fields.get(path);
  const inner = [...fields].filter(([other]) => other.startsWith(`${path}/`));
  if (inner.length === 0) return undefined;
  const names = path.split('/').slice(1);
  const whole = pageFrom(new Map(inner.map(([other, value]) => [other.slice(path.length), value])));
  return (names.at(-1) ?? '') in rowKeys ? Object.values(whole) : whole;
}

interface Tree {
  [name: string]: unknown;
}

const put = (tree: Tree, [name = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  const inner = isObject(tree[name]) ? (tree[name] as Tree) : {};
  tree[name] = inner;
  put(inner, rest, value);
};

const withRows = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([name, value]) => {
      if (!isObject(value)) return [name, value];
      const members = withRows(value as Tree);
      return [name, name in rowKeys ? Object.values(members) : members];
    }),
  );

/** Builds the page whose fields these are. The opposite of `fieldsOf`, except that empty objects are left out. */
export function pageFrom(fields: Fields): object {
  const tree: Tree = {};
  for (const [path, value] of fields) put(tree, path.split('/').slice(1), value);
  return withRows(tree);
}
