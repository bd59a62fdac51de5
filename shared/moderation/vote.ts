import type { ReviewSubmission } from './submission.ts';

/** Why a helpful vote cannot be cast, with a stable code. */
export interface VoteRefusal {
  refused: 'own-review';
}

/** A review that readers see with one more helpful vote by the person `voter`, or why it gets none. */
export function voteFor(review: ReviewSubmission, voter: string): ReviewSubmission | VoteRefusal {
  if (review.address.person === voter) return { refused: 'own-review' };
  return { ...review, version: review.version + 1, helpful: review.helpful + 1 };
}

/** A review without one of its votes, as when the voter's record is erased. */
export function withoutVote(review: ReviewSubmission): ReviewSubmission {
  return {
    ...review,
    version: review.version + 1,
    helpful: Math.max(0, review.helpful - 1),
  };
}
