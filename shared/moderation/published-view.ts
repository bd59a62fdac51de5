import type { PublishedReview } from '../community-reviews/schema.ts';
import { isFolded } from '../community-reviews/spoiler.ts';
import { type SealingKeys, seal } from '../people/sealing.ts';
import type { ReviewSubmission } from './submission.ts';

/** A published review as everybody sees it, under its public id. */
export const publishedView = (
  keys: Pick<SealingKeys, 'review'>,
  review: ReviewSubmission,
): PublishedReview | undefined => {
  const { published, publishedAt } = review;
  if (!published || !publishedAt) return undefined;
  return {
    id: seal(keys, 'review', review.address),
    audience: review.audience,
    handle: review.handle,
    ...(review.childAges && review.audience !== 'teen' ? { childAges: review.childAges } : {}),
    stars: published.stars,
    ...(published.age === undefined ? {} : { age: published.age }),
    ...(published.headline ? { headline: published.headline } : {}),
    ...(published.text ? { text: published.text } : {}),
    concerns: published.concerns ?? [],
    publishedAt,
    ...(review.editedAt ? { editedAt: review.editedAt } : {}),
    helpful: review.helpful,
    ...(isFolded(published) ? { spoiler: true } : {}),
  };
};
