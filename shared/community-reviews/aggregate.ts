import { type GridCategory, gridCategories } from '../expert-reviews/categories.ts';
import type { CommunityReview } from './schema.ts';

/**
 * The counters of one audience on one title; counters that are zero are left out. `s1` to `s5` count reviews
 * by stars, and `a0` to `a18` by suggested age. `gN` is the sum of the levels and `hN` the number of votes
 * for the grid category at index N. `xN` counts reviews that are excluded (`exclusions.ts`).
 */
export type Counters = Record<string, number>;

const bump = (counters: Counters, name: string, by: number) => {
  counters[name] = (counters[name] ?? 0) + by;
};

/** Returns what one review adds to the counters of its audience; nothing for `undefined`. */
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

/** Returns the difference between two sets of counters, without zeros. */
export function counterChange(from: Counters, to: Counters): Counters {
  const change: Counters = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const by = (to[name] ?? 0) - (from[name] ?? 0);
    if (by !== 0) change[name] = by;
  }
  return change;
}

/** Adds up the counters of all shards. */
export function sumCounters(shards: readonly Counters[]): Counters {
  const sum: Counters = {};
  for (const shard of shards) for (const [name, by] of Object.entries(shard)) bump(sum, name, by);
  return sum;
}
