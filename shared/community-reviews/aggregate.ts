import { type GridCategory, gridCategories } from '../expert-reviews/categories.ts';
import type { CommunityReview } from './schema.ts';

/**
 * Additive counters of one audience on one title, sparse: `s1`-`s5` reviews by stars, `a2`-`a18` by suggested age,
 * `gN` and `hN` the sum of levels and the votes for the grid category at index N, `xN` reviews that do not count.
 */
export type Counters = Record<string, number>;

const bump = (counters: Counters, name: string, by: number) => {
  counters[name] = (counters[name] ?? 0) + by;
};

/** What one review adds to its audience's counters. */
export function countersOf(review: CommunityReview | undefined): Counters {
  const counters: Counters = {};
  if (review === undefined) return counters;
  bump(counters, `s${review.stars}`, 1);
  if (review.age !== undefined) bump(counters, `a${review.age}`, 1);
  for (const [category, level] of Object.entries(review.grid ?? {})) {
    const index = gridCategories.indexOf(category as GridCategory);
    bump(counters, `g${index}`, level ?? 0);
    bump(counters, `h${index}`, 1);
  }
  return counters;
}

/** The change from one set of counters to another, without the zeros. */
export function counterChange(from: Counters, to: Counters): Counters {
  const change: Counters = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const by = (to[name] ?? 0) - (from[name] ?? 0);
    if (by !== 0) change[name] = by;
  }
  return change;
}

/** The sum over shards. */
export function sumCounters(shards: readonly Counters[]): Counters {
  const sum: Counters = {};
  for (const shard of shards) for (const [name, by] of Object.entries(shard)) bump(sum, name, by);
  return sum;
}
