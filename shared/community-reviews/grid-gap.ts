import type { GridCategory } from '../expert-reviews/categories.ts';

/** A category that readers see differently from the experts. */
export interface GridGap {
  category: GridCategory;
  expert: number;
  /** The readers' average level, to one decimal. */
  readers: number;
  votes: number;
}

/** From how many votes a difference is no accident any more, and from how many levels it matters. */
export const sustained = { votes: 20, levels: 1.5 } as const;

/** The rows of a grid where at least twenty readers are, on average, one and a half levels away from the experts. */
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
