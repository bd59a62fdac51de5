import type { ReviewSubmission } from './submission.ts';

type Own = Pick<ReviewSubmission, 'slug' | 'state' | 'submittedAt'> & { item: string; superseded: boolean };

const refused: readonly string[] = ['rejected', 'removed'];

/** Returns whether a review was refused for good, so that its author cannot edit it. */
export function isRefusedForGood({ state }: Pick<Own, 'state'>): boolean {
  return refused.includes(state);
}

const rank = (state: Own['state']): number => {
  if (refused.includes(state)) return 1;
  return state === 'withdrawn' ? 2 : 0;
};

/**
 * Chooses the review that a person edits when they rate a title: the one that stands there, else one that they withdrew;
 * `undefined` when they have none. It may have been sent for another title that was merged into this one.
 */
export function ownReviewOf<Found extends Own>(own: readonly Found[], slug: string): Found | undefined {
  const [first] = own
    .filter((review) => review.slug === slug && !review.superseded)
    .sort((a, b) => rank(a.state) - rank(b.state) || b.submittedAt.localeCompare(a.submittedAt));
  return first;
}
