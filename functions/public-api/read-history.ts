import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { readHistory } from '../../shared/contract/titles.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { anybody, endpoint } from '../../shared/http/endpoint.ts';
import { creditedNames } from '../../shared/storage/credits.ts';
import { readTitleLog } from '../../shared/storage/title-log.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';

const named = ({ slug, name }: { slug: string; name: string }) => ({ slug, name });
const orNull = (value: unknown): unknown => value ?? null;

/** Lists the published changes of a title page, the latest first, with the names of readers as they are now. */
export default endpoint(readHistory, anybody, async ({ params: { slug }, query }, deps: Dependencies) => {
  const { store, keys, now } = deps;
  const scope = `history/${slug}`;
  const opened = openCursor<number>(keys.cursor, scope, query.cursor);
  if (isRefused(opened)) return opened;
  const { entries, next } = await readTitleLog(store, slug, {
    limit: query.limit,
    before: opened.position,
    acts: ['published', 'unpublished', 'merged', 'brought-back', 'received'],
  });
  const isFirst = opened.position === undefined;
  const latest = entries.find(({ act }) => act !== 'received');
  if (isFirst && (latest?.act === 'unpublished' || latest?.act === 'brought-back'))
    return refuse('title-not-found');
  // Titles that were published before there was a log have no entries yet.
  if (isFirst && latest?.act !== 'published') {
    const title = await readNamedTitle(store, slug, now().getTime());
    if (title === undefined) return refuse('title-not-found');
    if (title.slug !== slug)
      return answer(301, undefined, { location: `/v1/titles/${title.slug}/history?limit=${query.limit}` });
  }
  const published = entries.filter(
    ({ act, other }) => act === 'published' || (act === 'received' && other?.wasPublic),
  );
  const nameOf = await creditedNames(
    store,
    published.map(({ credit }) => credit),
  );
  return answer(200, {
    items: published.map(({ revision = 0, at, note, other, afterSuggestion, credit, changes = [] }) => ({
      revision,
      publishedAt: at,
      ...defined({ note, afterSuggestion, creditedTo: nameOf(credit), merged: other && named(other) }),
      changes: changes.map(({ path, from, to }) => ({ path, from: orNull(from), to: orNull(to) })),
    })),
    ...defined({ nextCursor: next === undefined ? undefined : sealCursor(keys.cursor, scope, next) }),
  });
});
