import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import type { Audience } from '../../shared/people/audience.ts';
import {
  helpfulReviews,
  type ListPosition,
  newestReviews,
  positionOf,
} from '../../shared/storage/published-reviews.ts';
import type { Store } from '../../shared/storage/store.ts';

/** How far the list of each audience has been read: a position, or `end`. */
export type Progress = Partial<Record<Audience, ListPosition | 'end'>>;

const orders = {
  list: {
    read: newestReviews,
    before: (a: ReviewSubmission, b: ReviewSubmission) =>
      (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''),
  },
  helpful: {
    read: helpfulReviews,
    before: (a: ReviewSubmission, b: ReviewSubmission) => b.helpful - a.helpful,
  },
};

/**
 * Reads the next `limit` reviews of several audiences as one sorted list, with one query for each audience. The returned
 * `progress` says where each audience's list continues; it is `undefined` when all lists are read.
 */
export async function mergeReviews(
  store: Store,
  request: { slug: string; audiences: readonly Audience[]; sort: 'list' | 'helpful'; limit: number },
  progress: Progress,
): Promise<{ reviews: ReviewSubmission[]; progress: Progress | undefined }> {
  const { slug, audiences, sort, limit } = request;
  const open = audiences.filter((audience) => progress[audience] !== 'end');
  const pages = await Promise.all(
    open.map(async (audience) => {
      const after = progress[audience];
      const position = typeof after === 'object' ? after : undefined;
      return { audience, ...(await orders[sort].read(store, slug, audience, limit, position)) };
    }),
  );
  const merged = pages.flatMap((page) => page.reviews).sort(orders[sort].before);
  const taken = merged.slice(0, limit);
  const next: Progress = { ...progress };
  for (const page of pages) {
    const used = page.reviews.filter((review) => taken.includes(review));
    const last = used.at(-1);
    if (used.length === page.reviews.length && !page.more) next[page.audience] = 'end';
    else if (last) next[page.audience] = positionOf(last, sort);
  }
  const finished = audiences.every((audience) => next[audience] === 'end');
  return { reviews: taken, progress: finished ? undefined : next };
}
