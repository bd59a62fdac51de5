import type { ReviewSubmission } from './submission.ts';

const takenDown: readonly ReviewSubmission['state'][] = ['quarantined', 'removed', 'withdrawn'];

/** Whether readers see an approved text of this review: one stays up while its successor waits or is refused. */
export const isUp = (review: ReviewSubmission): boolean =>
  review.published !== undefined && !takenDown.includes(review.state);
