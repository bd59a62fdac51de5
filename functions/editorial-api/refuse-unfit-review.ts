import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { ExpertReview } from '../../shared/expert-reviews/schema.ts';
import type { TitleKind } from '../../shared/titles/kinds.ts';
import { unfitReviewParts } from '../../shared/titles/unfit-review.ts';

/** Refuses a review whose content grid or seasons do not fit its kind of title. */
export function refuseUnfitReview(
  review: ExpertReview,
  kind: TitleKind,
): Refusal<'validation-failed'> | undefined {
  const errors = unfitReviewParts(review, kind);
  if (errors.length === 0) return undefined;
  return refuse('validation-failed', { detail: `The review does not fit a ${kind}.`, errors });
}
