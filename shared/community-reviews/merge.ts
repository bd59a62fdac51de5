import type { CommunityReview, ReviewChange } from './schema.ts';

const mergeGrid = (
  before: CommunityReview['grid'],
  change: ReviewChange['grid'],
): ReviewChange['grid'] | undefined => {
  if (change === null || change === undefined) return change === null ? undefined : before;
  const levels = Object.entries({ ...before, ...change }).filter(([, level]) => level !== null);
  return levels.length > 0 ? Object.fromEntries(levels) : undefined;
};

/**
 * Applies `change` to a review; `before` is `undefined` when there is no earlier review. A field that is left out stays
 * as it was, and `null` removes it. The grid is merged by category; lists are replaced. The result has no `stars` when
 * neither has.
 */
export function mergeReview(
  before: CommunityReview | undefined,
  change: ReviewChange,
): Partial<CommunityReview> {
  const { grid, ...fields } = change;
  const merged = { ...before, ...fields, grid: mergeGrid(before?.grid, grid) };
  const isNothing = (value: unknown) =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => !isNothing(value)));
}
