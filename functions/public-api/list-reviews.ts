import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { listReviews } from '../../shared/contract/reviews.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { anybody, endpoint } from '../../shared/http/endpoint.ts';
import { publishedView } from '../../shared/moderation/published-view.ts';
import { audiences } from '../../shared/people/audience.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';
import { type Place, readReviewPage } from './read-review-page.ts';

/** Lists a page of a title's published reviews. */
export default endpoint(listReviews, anybody, async ({ params, query }, deps: Dependencies) => {
  const { store, keys, now } = deps;
  const { slug } = params;
  const { audience, sort, limit, cursor } = query;
  const scope = `reviews/${slug}/${audience ?? 'all'}/${sort}`;
  const opened = openCursor<Place>(keys.cursor, scope, cursor);
  if (isRefused(opened)) return opened;
  const title = await readNamedTitle(store, slug, now().getTime());
  if (title === undefined) return refuse('title-not-found');
  if (title.slug !== slug) {
    const asked = new URLSearchParams({ ...defined({ audience }), sort, limit: String(limit) });
    return answer(301, undefined, { location: `/v1/titles/${title.slug}/reviews?${asked}` });
  }
  const asked = { slug, audiences: audience ? [audience] : audiences, sort, limit };
  const { reviews, next } = await readReviewPage(store, asked, opened.position);
  return answer(
    200,
    {
      items: reviews.flatMap((review) => publishedView(keys, review) ?? []),
      ...defined({ nextCursor: next && sealCursor(keys.cursor, scope, next) }),
    },
    { 'cache-control': 'public, max-age=5' },
  );
});
