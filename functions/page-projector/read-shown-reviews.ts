import { mostHelpfulOf } from '../../shared/community-reviews/most-helpful.ts';
import { hasVisibleText } from '../../shared/moderation/approved.ts';
import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import type { Audience } from '../../shared/people/audience.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { helpfulReviews, newestReviews } from '../../shared/storage/published-reviews.ts';
import type { Store } from '../../shared/storage/store.ts';
import type { ChangedReview } from './read-changed-reviews.ts';
import type { ShownReviews } from './shown-reviews.ts';

const latestShown = 3;

const isAt = (address: Address) => (review: ReviewSubmission) =>
  review.address.person === address.person && review.address.item === address.item;

/**
 * Reads the reviews of one audience that a page shows. The index is eventually consistent. The reviews that changed
 * last, which were read from the table, therefore replace their versions from the index.
 */
export async function readShownReviews(
  store: Store,
  slug: string,
  audience: Audience,
  changed: readonly ChangedReview[],
): Promise<ShownReviews> {
  const own = changed.filter((one) => (one.audience ?? audience) === audience);
  const [latest, helpful] = await Promise.all([
    newestReviews(store, slug, audience, latestShown + own.length),
    helpfulReviews(store, slug, audience, 1),
  ]);
  const untouched = latest.reviews.filter((review) => !own.some(({ address }) => isAt(address)(review)));
  const current = own.flatMap(({ submission }) =>
    submission?.kind === 'review' &&
    submission.slug === slug &&
    submission.audience === audience &&
    hasVisibleText(submission)
      ? [submission]
      : [],
  );
  const reviews = [...untouched, ...current]
    .sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
    .slice(0, latestShown);
  return { latest: reviews, mostHelpful: mostHelpfulOf(helpful.reviews) };
}
