import type { GridCategory } from '../expert-reviews/categories.ts';

/** A grid category in which the readers' average differs from the experts' level. */
export interface GridGap {
  category: GridCategory;
  expert: number;
  /** The readers' average level, to one decimal. */
  readers: number;
  votes: number;
}

/** The least number of votes, and the least difference in levels, for which a difference is reported. */
export const sustained = { votes: 20, levels: 1.5 } as const;

/**
 * Returns the rows where the average of at least twenty readers is one and a half levels or more from the
 * experts.
 */
export function gridGaps(
  grid: readonly {
    category: GridCategory;
    level: number;
    readers?: { level: number; votes: number } | undefined;
  }[],
): GridGap[] {
  return grid.flatMap(({ category, level, readers }) =>
    readers && readers.votes >= sustained.votes && Math.abs(readers.level - level) >= sustained.levels
      ? [{ category, expert: level, readers: readers.level, votes: readers.votes }]
      : [],
  );
}
