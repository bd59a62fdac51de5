import { ReviewQuery } from '../../shared/contract/queries.ts';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { Problem } from '../../shared/http/problem.ts';
import { slugParameter } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
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

const listReviews: Endpoint<Dependencies> = async (event, { store, keys, now }) => {
  const slug = slugParameter(event);
  const { audience, sort, limit, cursor } = validated(ReviewQuery, event.queryStringParameters ?? {});
  const scope = `reviews/${slug}/${audience ?? 'all'}/${sort}`;
  const place: Place =
    cursor === undefined
      ? { phase: sort === 'helpful' ? 'helpful' : 'list', progress: {} }
      : openCursor<Place>(keys.cursor, scope, cursor);
  if ((await readNamedTitle(store, slug, now().getTime())) === undefined)
    throw new Problem(404, 'title-not-found', 'No title has this slug');
  const voices = audience ? [audience] : audiences;
  const found = await mergeReviews(store, { slug, voices, sort: place.phase, limit }, place.progress);
  const reviews = [...found.reviews];
  let next: Place | undefined = found.progress && { phase: place.phase, progress: found.progress };
  if (place.phase === 'helpful' && next === undefined) next = { phase: 'list', progress: {} };
  if (next?.phase === 'list' && place.phase === 'helpful' && reviews.length < limit) {
    const rest = await mergeReviews(store, { slug, voices, sort: 'list', limit: limit - reviews.length }, {});
    reviews.push(...rest.reviews.filter((review) => review.helpful === 0));
    next = rest.progress && { phase: 'list', progress: rest.progress };
  }
  const shown =
    sort === 'helpful' && place.phase === 'list' ? reviews.filter((r) => r.helpful === 0) : reviews;
  return json(
    200,
    {
      items: shown.flatMap((review) => publishedView(keys, review) ?? []),
      ...(next ? { nextCursor: sealCursor(keys.cursor, scope, next) } : {}),
    },
    { 'cache-control': 'public, max-age=5' },
  );
};
export default listReviews;
