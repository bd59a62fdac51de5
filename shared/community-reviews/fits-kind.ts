import { categoriesFor } from '../expert-reviews/categories.ts';
import type { TitleKind } from '../titles/kinds.ts';
import { concernsFor } from './concerns.ts';
import type { ReviewChange } from './schema.ts';

/** The parts of a review that are not asked about this kind of title, by their path. What was stored before stays. */
export const unfitParts = (
  { concerns, grid }: Pick<ReviewChange, 'concerns' | 'grid'>,
  kind: TitleKind,
): string[] => {
  const categories = categoriesFor(kind);
  const fitting = concernsFor(categories);
  const votes = Object.entries(grid ?? {}).filter(([, level]) => level !== null);
  return [
    ...(concerns ?? []).flatMap((concern, index) => (fitting.includes(concern) ? [] : [`concerns.${index}`])),
    ...votes.flatMap(([category]) =>
      (categories as readonly string[]).includes(category) ? [] : [`grid.${category}`],
    ),
  ];
};
