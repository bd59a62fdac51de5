import { gridCategories } from '../../../shared/expert-reviews/categories.ts';
import type { StoredSubmission } from './outcome.ts';

interface Published {
  stars: number;
  age?: number;
  grid?: Record<string, number>;
}

/** Whether readers see a review: it was approved once and nobody took it down since. */
export const isShown = ({ published, state }: StoredSubmission): boolean =>
  published !== undefined && !['withdrawn', 'quarantined', 'removed'].includes(state);

/** The counters of one audience on one title, counted anew from what its reviews say; on purpose not by the app's code. */
export const recount = (shown: readonly StoredSubmission[]): Record<string, number> => {
  const counters: Record<string, number> = {};
  const add = (name: string, by: number): void => {
    counters[name] = (counters[name] ?? 0) + by;
  };
  for (const { published = '{}' } of shown) {
    const { stars, age, grid = {} } = JSON.parse(published) as Published;
    add(`s${stars}`, 1);
    if (age !== undefined) add(`a${age}`, 1);
    for (const [index, category] of gridCategories.entries()) {
      const level = grid[category];
      if (level === undefined) continue;
      add(`g${index}`, level);
      add(`h${index}`, 1);
    }
  }
  return counters;
};
