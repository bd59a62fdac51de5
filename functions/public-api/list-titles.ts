import { isRefused } from '../../shared/contract/refusal.ts';
import { listTitles } from '../../shared/contract/titles.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { anybody, endpoint } from '../../shared/http/endpoint.ts';
import { listTitleCards } from '../../shared/storage/title-cards.ts';
import type { CardPosition } from '../../shared/titles/card-position.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';

export default endpoint(listTitles, anybody, async ({ query }, { store, keys }: Dependencies) => {
  const { cursor, limit, ...filter } = query;
  const scope = `titles/${JSON.stringify(filter)}`;
  const opened = openCursor<CardPosition>(keys.cursor, scope, cursor);
  if (isRefused(opened)) return opened;
  const page = await listTitleCards(store, { ...filter, after: opened.position, limit });
  return answer(
    200,
    {
      items: page.items,
      total: page.total,
      ...defined({ nextCursor: page.next && sealCursor(keys.cursor, scope, page.next) }),
    },
    { 'cache-control': 'public, max-age=5' },
  );
});
