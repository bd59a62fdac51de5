import { hasVisibleText } from './approved.ts';
import type { ReviewSubmission } from './submission.ts';

const refused: readonly ReviewSubmission['state'][] = ['rejected', 'removed', 'quarantined'];

/** Returns a review as it was before it gave way to another one. */
function unsuperseded({ supersededBy: _, ...review }: ReviewSubmission): ReviewSubmission {
  return review;
}

/** Sorts the review that stands first: one that readers may see, then one that may still be published, then the newer one. */
const inOrder = (a: ReviewSubmission, b: ReviewSubmission): number => {
  const [first, second] = [unsuperseded(a), unsuperseded(b)];
  const byText = Number(hasVisibleText(second)) - Number(hasVisibleText(first));
  const byState = Number(refused.includes(a.state)) - Number(refused.includes(b.state));
  return (
    byText ||
    byState ||
    b.submittedAt.localeCompare(a.submittedAt) ||
    a.address.item.localeCompare(b.address.item)
  );
};

/**
 * Decides which review stands when a person has several of one title, because titles were merged: the one that readers see, or
 * else the newer one, and a withdrawn one never. Returns the reviews with what that changes; the others give way to it.
 */
export function withStanding(reviews: readonly ReviewSubmission[]): ReviewSubmission[] {
  const [standing] = reviews.filter(({ state }) => state !== 'withdrawn').sort(inOrder);
  if (standing === undefined) return [...reviews];
  const { item } = standing.address;
  return reviews.map((review) =>
    review.address.item === item ? unsuperseded(review) : { ...review, supersededBy: item },
  );
}
