interface Change {
  path: string;
  from?: unknown;
  to?: unknown;
}

const isRecommendations = ({ path }: Change): boolean => path.split('/')[1] === 'recommendations';

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const slugOfEntry = (entry: unknown): string | undefined => {
  if (typeof entry === 'string') return entry;
  const { slug } = (entry ?? {}) as { slug?: unknown };
  return typeof slug === 'string' ? slug : undefined;
};

/** Lists the slugs of the titles that changes of recommendations name, each once. */
export function titlesNamedIn(changes: readonly Change[]): string[] {
  const values = changes.filter(isRecommendations).flatMap(({ from, to }) => [from, to]);
  return [...new Set(values.flatMap(entriesOf).flatMap((entry) => slugOfEntry(entry) ?? []))];
}

const named = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((entry) => named(entry, names));
  const slug = slugOfEntry(value);
  if (slug === undefined) return value;
  const name = names.get(slug) ?? slug;
  return typeof value === 'string' ? name : { ...(value as object), slug: name };
};

/** Returns changes in which recommended titles have their names instead of their slugs. A title without a name keeps its slug. */
export function withTitleNames<One extends Change>(
  changes: readonly One[],
  names: ReadonlyMap<string, string>,
): One[] {
  return changes.map((change) =>
    isRecommendations(change)
      ? { ...change, from: named(change.from, names), to: named(change.to, names) }
      : change,
  );
}
