import { readTitleLog } from '../../shared/contract/editorial.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { byService } from '../../shared/revisions/title-acts.ts';
import { creditedNames } from '../../shared/storage/credits.ts';
import { readTitleLog as read } from '../../shared/storage/title-log.ts';
import { defined } from '../../shared/values/defined.ts';
import { findAnyTitle } from './find-title.ts';
import { editor } from './gates.ts';

const orNull = (value: unknown): unknown => value ?? null;

/** Lists what was done to a title and by whom, the latest first. */
export default endpoint(readTitleLog, editor, async ({ params, query }, deps) => {
  const stored = await findAnyTitle(params, deps);
  if (isRefused(stored)) return stored;
  const { slug } = stored.title;
  const scope = `log/${slug}`;
  const opened = openCursor<number>(deps.keys.cursor, scope, query.cursor);
  if (isRefused(opened)) return opened;
  const { entries, next } = await read(deps.store, slug, { limit: query.limit, before: opened.position });
  const nameOf = await creditedNames(
    deps.store,
    entries.map(({ credit }) => credit),
  );
  return answer(200, {
    items: entries.map(({ by, changes, credit, other, ...entry }) => ({
      ...entry,
      ...defined({ other: other && { slug: other.slug, name: other.name } }),
      by: by === undefined ? byService : defaultHandle(by),
      ...defined({ creditedTo: nameOf(credit) }),
      ...defined({
        changes: changes?.map(({ path, from, to }) => ({ path, from: orNull(from), to: orNull(to) })),
      }),
    })),
    ...defined({ nextCursor: next === undefined ? undefined : sealCursor(deps.keys.cursor, scope, next) }),
  });
});
