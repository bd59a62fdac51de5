import { concernsFor } from '../community-reviews/concerns.ts';
import type { ReviewChange } from '../community-reviews/schema.ts';
import { categoriesFor } from './categories-for.ts';
import type { TitleKind } from './kinds.ts';

/** Returns whether a kind of title can have seasons. */
export function hasSeasons(kind: TitleKind): boolean {
  return kind === 'series' || kind === 'podcast';
}

/**
 * Returns the paths of the season, concerns and grid votes in a review that do not fit this kind of title. Checks only the
 * change: such parts of a review that is already stored stay.
 */
export function unfitParts(
  { concerns, grid, season }: Pick<ReviewChange, 'concerns' | 'grid' | 'season'>,
  kind: TitleKind,
): string[] {
  const categories = categoriesFor(kind);
  const fitting = concernsFor(categories);
  const votes = Object.entries(grid ?? {}).filter(([, level]) => level !== null);
  return [
    ...(typeof season === 'number' && !hasSeasons(kind) ? ['season'] : []),
    ...(concerns ?? []).flatMap((concern, index) => (fitting.includes(concern) ? [] : [`concerns.${index}`])),
    ...votes.flatMap(([category]) =>
      (categories as readonly string[]).includes(category) ? [] : [`grid.${category}`],
    ),
  ];
}
