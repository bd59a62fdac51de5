const textOf = (value: unknown): string => JSON.stringify(value);

/** Returns the items of a list that another does not have, by their JSON text. */
const without = (list: readonly string[], other: readonly string[]): string[] =>
  list.filter((item) => !other.includes(item));

const hasDuplicates = (list: readonly string[]): boolean => new Set(list).size < list.length;

/** Returns whether the items that two lists share are in the same order in both. */
const keepsOrder = (base: readonly string[], changed: readonly string[]): boolean =>
  textOf(base.filter((item) => changed.includes(item))) ===
  textOf(changed.filter((item) => base.includes(item)));

/** Inserts an item behind the nearest item that stands before it in `source`, otherwise at the start. */
const insertAsIn = (list: readonly string[], item: string, source: readonly string[]): string[] => {
  const before = source.slice(0, source.indexOf(item)).findLast((other) => list.includes(other));
  const index = before === undefined ? 0 : list.indexOf(before) + 1;
  return [...list.slice(0, index), item, ...list.slice(index)];
};

/** Returns the items of a list that another one has replaced, each by a new item at the same place. */
const replacedBy = (list: readonly string[], from: readonly string[]): string[] =>
  list.length === from.length
    ? from.filter((item, index) => !list.includes(item) && !from.includes(list[index] ?? item))
    : [];

/**
 * Combines the additions and removals that two editors made in a list. Returns `undefined` when they cannot be combined:
 * both replaced the same item, one replaced what the other removed, one reordered the list, or a list has an item twice.
 */
export function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] | undefined {
  const [from, ours, others] = [base.map(textOf), mine.map(textOf), theirs.map(textOf)];
  if ([from, ours, others].some(hasDuplicates)) return undefined;
  if (!keepsOrder(from, ours) || !keepsOrder(from, others)) return undefined;
  const [removed, added] = [without(from, ours), without(ours, from)];
  const bothRemoved = removed.some((item) => !others.includes(item));
  // An item that one replaced is not brought back by the replacement when the other removed it.
  if (replacedBy(ours, from).some((item) => !others.includes(item))) return undefined;
  if (replacedBy(others, from).some((item) => !ours.includes(item))) return undefined;
  if (bothRemoved && added.length > 0 && without(others, from).length > 0) return undefined;
  let result = without(others, removed);
  for (const item of without(added, result)) result = insertAsIn(result, item, ours);
  return result.map((item) => JSON.parse(item) as unknown);
}
