import type { ReviewSubmission } from './submission.ts';

type Own = Pick<ReviewSubmission, 'slug' | 'state' | 'submittedAt'> & { item: string; superseded: boolean };

/**
 * Chooses the review that a person edits when they rate a title: the one that stands there, else one that they withdrew;
 * `undefined` when they have none. It may have been sent for another title that was merged into this one.
 */
export function ownReviewOf<Found extends Own>(own: readonly Found[], slug: string): Found | undefined {
  const [first] = own
    .filter((review) => review.slug === slug && !review.superseded)
    .sort(
      (a, b) =>
        Number(a.state === 'withdrawn') - Number(b.state === 'withdrawn') ||
        b.submittedAt.localeCompare(a.submittedAt),
    );
  return first;
}
