import { type Counters, countersOf } from '../community-reviews/aggregate.ts';
import { type Exclusion, exclusionCounter } from '../community-reviews/exclusions.ts';
import type { StoredReview } from '../community-reviews/spoiler.ts';
import type { ReviewSubmission, Submission } from './submission.ts';

const takenDown: readonly ReviewSubmission['state'][] = ['quarantined', 'removed'];

/** Returns whether a published review or name is hidden, either because of reports or by a moderator. */
export function isTakenDown({ state }: Pick<Submission, 'state'>): boolean {
  return takenDown.includes(state);
}

/**
 * Returns whether readers see an approved text of this review. It stays visible while a newer text waits or is refused, and not
 * when another review by the same person stands instead.
 */
export function hasVisibleText(review: ReviewSubmission): boolean {
  if (review.supersededBy !== undefined) return false;
  return review.published !== undefined && !isTakenDown(review) && review.state !== 'withdrawn';
}

/** Returns the revision of the text that readers see. */
export function publishedRevisionOf({ publishedRevision, revision }: ReviewSubmission): number {
  return publishedRevision ?? revision;
}

/** Returns whether a moderator approved the revision that readers see. */
export function isApprovedByPerson(review: ReviewSubmission): boolean {
  return review.approvedByPerson === publishedRevisionOf(review);
}

/** Returns the text that readers see of a review, whose ratings therefore count; `undefined` when they see none. */
export function shownReview(submission: Submission): StoredReview | undefined {
  return submission.kind === 'review' && hasVisibleText(submission) ? submission.published : undefined;
}

const excluded: Partial<Record<Submission['state'], Exclusion>> = {
  held: 'waiting',
  'needs-edit': 'refused',
  rejected: 'refused',
  quarantined: 'hidden',
  removed: 'hidden',
};

/**
 * Returns what a submission adds to the counters of its audience: its ratings while readers see it, or 1 in the counter
 * for the reason why it does not count.
 */
export function countedAs(submission: Submission): Counters {
  const shown = shownReview(submission);
  if (shown?.beforePremiere) return { [exclusionCounter('before-premiere')]: 1 };
  if (shown !== undefined || submission.kind !== 'review') return countersOf(shown);
  const why = excluded[submission.state];
  return why === undefined ? {} : { [exclusionCounter(why)]: 1 };
}
