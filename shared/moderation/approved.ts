import { type Counters, countersOf } from '../community-reviews/aggregate.ts';
import { type Exclusion, exclusionCounter } from '../community-reviews/exclusions.ts';
import type { StoredReview } from '../community-reviews/spoiler.ts';
import type { ReviewSubmission, Submission } from './submission.ts';

const takenDown: readonly ReviewSubmission['state'][] = ['quarantined', 'removed'];

/** Whether what readers saw was hidden by reports or by a person. */
export const isTakenDown = ({ state }: Pick<Submission, 'state'>): boolean => takenDown.includes(state);

/** Whether readers see an approved text of this review: one stays up while its successor waits or is refused. */
export const isUp = (review: ReviewSubmission): boolean =>
  review.published !== undefined && !isTakenDown(review) && review.state !== 'withdrawn';

/** The revision of the text that readers see. */
export const publishedRevisionOf = ({ publishedRevision, revision }: ReviewSubmission): number =>
  publishedRevision ?? revision;

/** Whether a person decided that readers may see the very revision that they see. */
export const isApprovedByPerson = (review: ReviewSubmission): boolean =>
  review.approvedByPerson === publishedRevisionOf(review);

/** What readers see of a submission, and what therefore counts. */
export const shownReview = (submission: Submission): StoredReview | undefined =>
  submission.kind === 'review' && isUp(submission) ? submission.published : undefined;

const excluded: Partial<Record<Submission['state'], Exclusion>> = {
  held: 'waiting',
  escalated: 'waiting',
  'needs-edit': 'refused',
  rejected: 'refused',
  quarantined: 'hidden',
  removed: 'hidden',
};

/** What a submission adds to its audience's counters: its numbers while readers see it, else why they do not count. */
export const countedAs = (submission: Submission): Counters => {
  const shown = shownReview(submission);
  if (shown !== undefined || submission.kind !== 'review') return countersOf(shown);
  const why = excluded[submission.state];
  return why === undefined ? {} : { [exclusionCounter(why)]: 1 };
};
