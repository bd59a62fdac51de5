import type { ReviewChange } from '../../shared/community-reviews/schema.ts';
import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { unfitParts } from '../../shared/titles/fits-kind.ts';
import type { TitleKind } from '../../shared/titles/kinds.ts';

/** Refuses a review that rates something that this kind of title does not have, such as how easy a film is to play. */
export function refuseUnfit(
  review: ReviewChange,
  kind: TitleKind | undefined,
): Refusal<'validation-failed'> | undefined {
  const unfit = kind === undefined ? [] : unfitParts(review, kind);
  if (unfit.length === 0) return undefined;
  const message = 'does not apply to this kind of title';
  return refuse('validation-failed', { errors: unfit.map((path) => ({ path, message })) });
}
