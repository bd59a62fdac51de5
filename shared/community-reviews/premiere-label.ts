import { defined } from '../values/defined.ts';
import type { CommunityReview } from './schema.ts';
import { type StoredReview, sentReview } from './spoiler.ts';

/** Returns whether a day (`2026-11-30`) certainly lies before the premiere of a work. */
export type IsEarly = (day: string) => boolean;

/**
 * Returns a review with the day on which its author sent it, and with the label if that was before the premiere. `at` is that
 * day or a time of it (ISO).
 */
export function labelledReview(
  review: CommunityReview | StoredReview,
  at: string,
  isEarly: IsEarly,
): StoredReview {
  const sentOn = at.slice(0, 10);
  return {
    ...sentReview(review),
    ...defined({
      mark: 'mark' in review ? review.mark : undefined,
      sentOn,
      beforePremiere: isEarly(sentOn) ? (true as const) : undefined,
    }),
  };
}
