import type { ReviewChange } from '../../shared/community-reviews/schema.ts';
import { Problem } from '../../shared/http/problem.ts';
import { unfitParts } from '../../shared/titles/fits-kind.ts';
import type { TitleKind } from '../../shared/titles/kinds.ts';

/** Throws 400 when a review answers what is not asked about this kind of title, such as how easy a film is to play. */
export const refuseUnfit = (review: ReviewChange, kind: TitleKind | undefined): void => {
  const unfit = kind === undefined ? [] : unfitParts(review, kind);
  if (unfit.length === 0) return;
  throw new Problem(400, 'validation-failed', 'The request has fields that cannot be taken', {
    errors: unfit.map((path) => ({ path, message: 'is not asked about this kind of title' })),
  });
};
