import type { CommunityReview } from '../community-reviews/schema.ts';
import type { ReviewSubmission, Submission } from './submission.ts';

const takenDown: readonly ReviewSubmission['state'][] = ['quarantined', 'removed', 'withdrawn'];

/** Whether readers see an approved text of this review: one stays up while its successor waits or is refused. */
export const isUp = (review: ReviewSubmission): boolean =>
  review.published !== undefined && !takenDown.includes(review.state);

/** What readers see of a submission, and what therefore counts. */
export const shownReview = (submission: Submission): CommunityReview | undefined =>
  submission.kind === 'review' && isUp(submission) ? submission.published : undefined;
