import { gridCategories } from '../../../shared/expert-reviews/categories.ts';
import type { StoredSubmission } from './outcome.ts';

interface Published {
  stars: number;
  age?: number;
  grid?: Record<string, number>;
}

/** Whether readers see a review: it was published and not withdrawn, quarantined or removed since. */
export function isShown({ published, state }: StoredSubmission): boolean {
  return published !== undefined && !['withdrawn', 'quarantined', 'removed'].includes(state);
}

/** The counter for an excluded review: x1 waiting, x2 refused, x3 hidden. Undefined for submitted or withdrawn reviews. */
export function excludedCounter({ kind, state }: StoredSubmission): string | undefined {
  if (kind !== 'review') return undefined;
  if (state === 'held' || state === 'escalated') return 'x1';
  if (state === 'needs-edit' || state === 'rejected') return 'x2';
  return state === 'quarantined' || state === 'removed' ? 'x3' : undefined;
}

/** Counts the reviews of one audience on one title. It deliberately does not use the application's code. */
export function recount(shown: readonly StoredSubmission[]): Record<string, number> {
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
}
