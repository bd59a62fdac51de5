import type { PublishedReview } from '../community-reviews/schema.ts';
import { isSpoiler } from '../community-reviews/spoiler.ts';
import { type SealingKeys, seal } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import type { ReviewSubmission } from './submission.ts';

/**
 * Returns a published review as everybody sees it, with its public id; `undefined` when it is not published.
 */
export function publishedView(
  keys: Pick<SealingKeys, 'review'>,
  review: ReviewSubmission,
): PublishedReview | undefined {
  const { published, publishedAt } = review;
  if (!published || !publishedAt) return undefined;
  return {
    id: seal(keys, 'review', review.address),
    audience: review.audience,
    handle: review.handle,
    ...defined({ childAges: review.childAges && review.audience !== 'teen' ? review.childAges : undefined }),
    stars: published.stars,
    ...defined({
      age: published.age,
      season: published.season,
      headline: published.headline || undefined,
      text: published.text || undefined,
    }),
    concerns: published.concerns ?? [],
    publishedAt,
    ...defined({ editedAt: review.editedAt || undefined }),
    helpful: review.helpful,
    ...defined({
      spoiler: isSpoiler(published) ? true : undefined,
      beforePremiere: published.beforePremiere,
    }),
  };
}
