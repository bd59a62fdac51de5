import { listDeadLinks } from '../../shared/contract/links.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { listDeadLinks as list } from '../../shared/storage/link-records.ts';
import { readStoredPages } from '../../shared/storage/page-documents.ts';
import type { ListPosition } from '../../shared/storage/published-reviews.ts';
import { isDead } from '../../shared/titles/link-record.ts';
import { defined } from '../../shared/values/defined.ts';
import { editor } from './gates.ts';

const scope = 'dead-links';

/** Lists the dead links that the published pages still have: an offer that was changed is not listed. */
export default endpoint(listDeadLinks, editor, async ({ query }, deps) => {
  const { limit, cursor } = query;
  const opened = openCursor<ListPosition>(deps.keys.cursor, scope, cursor);
  if (isRefused(opened)) return opened;
  const { records, next } = await list(deps.store, limit, opened.position);
  const pages = await readStoredPages(
    deps.store,
    records.map(({ slug }) => slug),
  );
  const now = deps.now().toISOString();
  const items = records.flatMap(({ slug, links }) => {
    const page = pages.get(slug);
    const dead = links.filter((link) => isDead(link, now));
    return dead.flatMap(({ url, reason, since, checkedAt }) =>
      (page?.whereToWatch ?? [])
        .filter((offer) => offer.url === url)
        .map(({ provider, region }) => ({
          ...{ slug, titleName: page?.name ?? slug, provider, region },
          ...{ url, reason, since, checkedAt },
        })),
    );
  });
  return answer(200, {
    items,
    ...defined({ nextCursor: next && sealCursor(deps.keys.cursor, scope, next) }),
  });
});
