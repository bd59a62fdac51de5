import type { ExpertReview } from '../expert-reviews/schema.ts';
import { categoriesFor } from './categories-for.ts';
import { hasSeasons } from './fits-kind.ts';
import type { TitleKind } from './kinds.ts';

/** A part of a review that does not fit a kind of title: its path, and why. */
export interface UnfitPart {
  path: string;
  message: string;
}

const unfitSeasons = ({ seasons = [] }: ExpertReview, kind: TitleKind): UnfitPart[] => {
  if (seasons.length > 0 && !hasSeasons(kind))
    return [{ path: 'seasons', message: `cannot be set for a ${kind}` }];
  return seasons.flatMap(({ contentGrid }, index) =>
    contentGrid
      .filter(({ category }) => !categoriesFor(kind).includes(category))
      .map(({ category }) => ({
        path: `seasons.${index}.contentGrid`,
        message: `must not list ${category}: it does not belong to this kind of title`,
      })),
  );
};

/**
 * Returns what is wrong with the content grids of a review: the grid lacks a category of its kind of title, has one twice,
 * or has one that its kind does not have, or a kind of title without seasons has some.
 */
export function unfitReviewParts(review: ExpertReview, kind: TitleKind): UnfitPart[] {
  const given = review.contentGrid.map(({ category }) => category);
  const missing = categoriesFor(kind).filter((category) => !given.includes(category));
  const surplus = given.filter(
    (category, index) => !categoriesFor(kind).includes(category) || given.indexOf(category) !== index,
  );
  return [
    ...missing.map((category) => ({ path: 'contentGrid', message: `lacks ${category}` })),
    ...surplus.map((category) => ({
      path: 'contentGrid',
      message: `must not list ${category}: it is listed twice or does not belong to this kind of title`,
    })),
    ...unfitSeasons(review, kind),
  ];
}
