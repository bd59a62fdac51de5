import { type Counters, countersOf } from '../community-reviews/aggregate.ts';
import { type Exclusion, exclusionCounter } from '../community-reviews/exclusions.ts';
import type { StoredReview } from '../community-reviews/spoiler.ts';
import type { ReviewSubmission, Submission } from './submission.ts';

const takenDown: readonly ReviewSubmission['state'][] = ['quarantined', 'removed'];

/** Whether what readers saw was hidden by reports or by a person. */
export function isTakenDown({ state }: Pick<Submission, 'state'>): boolean {
  return takenDown.includes(state);
}

/** Whether readers see an approved text of this review: one stays up while its successor waits or is refused. */
export function isUp(review: ReviewSubmission): boolean {
  return review.published !== undefined && !isTakenDown(review) && review.state !== 'withdrawn';
}

/** The revision of the text that readers see. */
export function publishedRevisionOf({ publishedRevision, revision }: ReviewSubmission): number {
  return publishedRevision ?? revision;
}

/** Whether a person decided that readers may see the very revision that they see. */
export function isApprovedByPerson(review: ReviewSubmission): boolean {
  return review.approvedByPerson === publishedRevisionOf(review);
}

/** What readers see of a submission, and what therefore counts. */
export function shownReview(submission: Submission): StoredReview | undefined {
  return submission.kind === 'review' && isUp(submission) ? submission.published : undefined;
}

const excluded: Partial<Record<Submission['state'], Exclusion>> = {
  held: 'waiting',
  escalated: 'waiting',
  'needs-edit': 'refused',
  rejected: 'refused',
  quarantined: 'hidden',
  removed: 'hidden',
};

/** What a submission adds to its audience's counters: its numbers while readers see it, else why they do not count. */
export function countedAs(submission: Submission): Counters {
  const shown = shownReview(submission);
  if (shown !== undefined || submission.kind !== 'review') return countersOf(shown);
  const why = excluded[submission.state];
  return why === undefined ? {} : { [exclusionCounter(why)]: 1 };
}
