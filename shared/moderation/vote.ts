import type { ReviewSubmission } from './submission.ts';

/** Why a helpful vote is refused, with a stable code. */
export interface VoteRefusal {
  refused: 'own-review';
}

/** Adds one helpful vote by the person with the tag `voter` to a visible review, or returns why it is refused. */
export function voteFor(review: ReviewSubmission, voter: string): ReviewSubmission | VoteRefusal {
  if (review.address.person === voter) return { refused: 'own-review' };
  return { ...review, version: review.version + 1, helpful: review.helpful + 1 };
}

/** Subtracts one helpful vote from a review, for example when the voter's record is erased. */
export function withoutVote(review: ReviewSubmission): ReviewSubmission {
  return {
    ...review,
    version: review.version + 1,
    helpful: Math.max(0, review.helpful - 1),
  };
}
