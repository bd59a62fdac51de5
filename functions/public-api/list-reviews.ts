import { refuse } from '../../shared/contract/refusal.ts';
import { listReviews } from '../../shared/contract/reviews.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { anybody, endpoint } from '../../shared/http/endpoint.ts';
import { publishedView } from '../../shared/moderation/published-view.ts';
import { audiences } from '../../shared/people/audience.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import type { Dependencies } from './dependencies.ts';
import { mergeReviews, type Progress } from './merge-reviews.ts';

interface Place {
  /** By helpfulness, the reviews with votes come first, then the rest from the newest. */
  phase: 'helpful' | 'list';
  progress: Progress;
}

/** A page of a title's published reviews. */
export default endpoint(listReviews, anybody, async ({ params, query }, deps: Dependencies) => {
  const { store, keys, now } = deps;
  const { slug } = params;
  const { audience, sort, limit, cursor } = query;
  const scope = `reviews/${slug}/${audience ?? 'all'}/${sort}`;
  const place: Place =
    cursor === undefined
      ? { phase: sort === 'helpful' ? 'helpful' : 'list', progress: {} }
      : openCursor<Place>(keys.cursor, scope, cursor);
  if ((await readNamedTitle(store, slug, now().getTime())) === undefined) return refuse('title-not-found');
  const asked = { slug, audiences: audience ? [audience] : audiences };
  const found = await mergeReviews(store, { ...asked, sort: place.phase, limit }, place.progress);
  const reviews = [...found.reviews];
  let next: Place | undefined = found.progress && { phase: place.phase, progress: found.progress };
  if (place.phase === 'helpful' && next === undefined) next = { phase: 'list', progress: {} };
  if (next?.phase === 'list' && place.phase === 'helpful' && reviews.length < limit) {
    const rest = await mergeReviews(store, { ...asked, sort: 'list', limit: limit - reviews.length }, {});
    reviews.push(...rest.reviews.filter((review) => review.helpful === 0));
    next = rest.progress && { phase: 'list', progress: rest.progress };
  }
  const shown =
    sort === 'helpful' && place.phase === 'list' ? reviews.filter((r) => r.helpful === 0) : reviews;
  return answer(
    200,
    {
      items: shown.flatMap((review) => publishedView(keys, review) ?? []),
      ...(next ? { nextCursor: sealCursor(keys.cursor, scope, next) } : {}),
    },
    { 'cache-control': 'public, max-age=5' },
  );
});
