import type { GridCategory } from '../expert-reviews/categories.ts';

/** A grid category in which the readers' average differs from the experts' level. */
export interface GridGap {
  category: GridCategory;
  expert: number;
  /** The readers' average level, to one decimal. */
  readers: number;
  votes: number;
}

/** A difference is reported only from this many votes and this difference in levels. */
export const minimumGap = { votes: 20, levels: 1.5 } as const;

/**
 * Returns the grid categories in which at least twenty readers voted and their average differs from the experts' level
 * by one and a half levels or more.
 */
export function gridGaps(
  grid: readonly {
    category: GridCategory;
    level: number;
    readers?: { level: number; votes: number } | undefined;
  }[],
): GridGap[] {
  return grid.flatMap(({ category, level, readers }) =>
    readers && readers.votes >= minimumGap.votes && Math.abs(readers.level - level) >= minimumGap.levels
      ? [{ category, expert: level, readers: readers.level, votes: readers.votes }]
      : [],
  );
}
