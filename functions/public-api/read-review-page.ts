import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import type { Audience } from '../../shared/people/audience.ts';
import type { Store } from '../../shared/storage/store.ts';
import { mergeReviews, type Progress } from './merge-reviews.ts';

/**
 * Where a page begins. When the most helpful come first, reviews with votes are followed by the others, newest first.
 */
export interface Place {
  phase: 'helpful' | 'list';
  progress: Progress;
}

/** Which reviews of a title are requested, and the most to return. */
interface ReviewsRequest {
  slug: string;
  audiences: readonly Audience[];
  limit: number;
}

/** A page of reviews in order, and where the next page begins, if there may be one. */
interface ReviewPage {
  reviews: ReviewSubmission[];
  next: Place | undefined;
}

const readPhase = async (
  store: Store,
  request: ReviewsRequest,
  { phase, progress }: Place,
): Promise<ReviewPage> => {
  const found = await mergeReviews(store, { ...request, sort: phase }, progress);
  return { reviews: found.reviews, next: found.progress && { phase, progress: found.progress } };
};

/** Reads the newest reviews without those that have votes, which are on earlier pages. */
const readReviewsWithoutVotes = async (
  store: Store,
  request: ReviewsRequest,
  place: Place,
): Promise<ReviewPage> => {
  const { reviews, next } = await readPhase(store, request, place);
  return { reviews: reviews.filter(({ helpful }) => helpful === 0), next };
};

const readByHelpfulness = async (
  store: Store,
  request: ReviewsRequest,
  place: Place,
): Promise<ReviewPage> => {
  if (place.phase === 'list') return readReviewsWithoutVotes(store, request, place);
  const voted = await readPhase(store, request, place);
  if (voted.next !== undefined) return voted;
  const rest: Place = { phase: 'list', progress: {} };
  const left = request.limit - voted.reviews.length;
  if (left <= 0) return { reviews: voted.reviews, next: rest };
  const unvoted = await readReviewsWithoutVotes(store, { ...request, limit: left }, rest);
  return { reviews: [...voted.reviews, ...unvoted.reviews], next: unvoted.next };
};

/** Reads a page of a title's published reviews: the first page, or the page that starts at `place`. */
export async function readReviewPage(
  store: Store,
  { sort, ...request }: ReviewsRequest & { sort: 'newest' | 'helpful' },
  place: Place | undefined,
): Promise<ReviewPage> {
  if (sort === 'helpful')
    return readByHelpfulness(store, request, place ?? { phase: 'helpful', progress: {} });
  return readPhase(store, request, place ?? { phase: 'list', progress: {} });
}
