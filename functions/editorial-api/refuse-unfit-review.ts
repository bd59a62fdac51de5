import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { ExpertReview } from '../../shared/expert-reviews/schema.ts';
import { categoriesFor } from '../../shared/titles/categories-for.ts';
import { hasSeasons } from '../../shared/titles/fits-kind.ts';
import type { TitleKind } from '../../shared/titles/kinds.ts';

const unfitSeasons = (review: ExpertReview, kind: TitleKind) => {
  const { seasons = [] } = review;
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
 * Refuses a review whose content grid lacks a category of its kind of title, has a category twice, or has one that its
 * kind does not have, and seasons of a kind of title without seasons.
 */
export function refuseUnfitReview(
  review: ExpertReview,
  kind: TitleKind,
): Refusal<'validation-failed'> | undefined {
  const given = review.contentGrid.map(({ category }) => category);
  const missing = categoriesFor(kind).filter((category) => !given.includes(category));
  const surplus = given.filter(
    (category, index) => !categoriesFor(kind).includes(category) || given.indexOf(category) !== index,
  );
  const seasons = unfitSeasons(review, kind);
  if (missing.length + surplus.length + seasons.length === 0) return undefined;
  return refuse('validation-failed', {
    detail: `The review does not fit a ${kind}.`,
    errors: [
      ...missing.map((category) => ({ path: 'contentGrid', message: `lacks ${category}` })),
      ...surplus.map((category) => ({
        path: 'contentGrid',
        message: `must not list ${category}: it is listed twice or does not belong to this kind of title`,
      })),
      ...seasons,
    ],
  });
}
