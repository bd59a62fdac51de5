import { concernsFor } from '../community-reviews/concerns.ts';
import type { ReviewChange } from '../community-reviews/schema.ts';
import { categoriesFor } from './categories-for.ts';
import type { TitleKind } from './kinds.ts';

/**
 * Returns the paths of the concerns and grid votes in a review that do not fit this kind of title. Checks only the
 * change: such parts of a review that is already stored stay.
 */
export function unfitParts(
  { concerns, grid }: Pick<ReviewChange, 'concerns' | 'grid'>,
  kind: TitleKind,
): string[] {
  const categories = categoriesFor(kind);
  const fitting = concernsFor(categories);
  const votes = Object.entries(grid ?? {}).filter(([, level]) => level !== null);
  return [
    ...(concerns ?? []).flatMap((concern, index) => (fitting.includes(concern) ? [] : [`concerns.${index}`])),
    ...votes.flatMap(([category]) =>
      (categories as readonly string[]).includes(category) ? [] : [`grid.${category}`],
    ),
  ];
}
