import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { readHistory } from '../../shared/contract/titles.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { anybody, endpoint } from '../../shared/http/endpoint.ts';
import { isMovingAct, type TitleAct } from '../../shared/revisions/title-acts.ts';
import { creditedNames } from '../../shared/storage/credits.ts';
import { isPageShown } from '../../shared/storage/page-documents.ts';
import { isInHistory, readPageHistory } from '../../shared/storage/page-history.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';

interface OtherTitle {
  slug: string;
  name: string;
}
const named = ({ slug, name }: OtherTitle): OtherTitle => ({ slug, name });

/** The acts after which readers see a page, or do not. */
const standings: readonly TitleAct[] = ['published', 'unpublished', 'merged', 'brought-back'];
const movedIn = (act: TitleAct, title: OtherTitle | undefined) => {
  if (title === undefined || !isMovingAct(act)) return {};
  const other = named(title);
  return defined({ moved: { act, other }, merged: act === 'received' ? other : undefined });
};
const orNull = (value: unknown): unknown => value ?? null;

/** Lists the published changes of a title page and its takedowns, the latest first, with the names of readers as they are now. */
export default endpoint(readHistory, anybody, async ({ params: { slug }, query }, deps: Dependencies) => {
  const { store, keys, now } = deps;
  const scope = `history/${slug}`;
  const opened = openCursor<number>(keys.cursor, scope, query.cursor);
  if (isRefused(opened)) return opened;
  const { entries, next } = await readPageHistory(store, slug, {
    limit: query.limit,
    before: opened.position,
  });
  const isFirst = opened.position === undefined;
  if (!isFirst && !(await isPageShown(store, slug))) return refuse('title-not-found');
  const latest = entries.find(({ act }) => standings.includes(act));
  if (isFirst && (latest?.act === 'unpublished' || latest?.act === 'brought-back'))
    return refuse('title-not-found');
  // Titles that were published before there was a log have no entries yet.
  if (isFirst && latest?.act !== 'published') {
    const title = await readNamedTitle(store, slug, now().getTime());
    if (title === undefined) return refuse('title-not-found');
    if (title.slug !== slug)
      return answer(301, undefined, { location: `/v1/titles/${title.slug}/history?limit=${query.limit}` });
  }
  const shown = entries.filter(isInHistory);
  const nameOf = await creditedNames(
    store,
    shown.map(({ credit }) => credit),
  );
  return answer(200, {
    items: shown.map(({ revision = 0, at, act, note, other, credit, changes = [], ...entry }) => ({
      revision,
      publishedAt: at,
      ...defined({ act: act === 'unpublished' ? act : undefined }),
      ...defined({ note, afterSuggestion: entry.afterSuggestion, creditedTo: nameOf(credit) }),
      ...defined({ changesHidden: entry.changesHidden }),
      ...movedIn(act, other),
      changes: changes.map(({ path, from, to }) => ({ path, from: orNull(from), to: orNull(to) })),
    })),
    ...defined({ nextCursor: next === undefined ? undefined : sealCursor(keys.cursor, scope, next) }),
  });
});
