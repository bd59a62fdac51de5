import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { openCursor, signCursor } from '../../shared/http/cursor.ts';
import { TitleQuery } from '../../shared/http/queries.ts';
import { validated } from '../../shared/http/validate.ts';
import { listTitleCards } from '../../shared/storage/title-cards.ts';
import type { Dependencies } from './dependencies.ts';

const listTitles: Endpoint<Dependencies> = async (event, { store, keys }) => {
  const { cursor, limit, ...query } = validated(TitleQuery, event.queryStringParameters ?? {});
  const scope = `titles/${JSON.stringify(query)}`;
  const offset = cursor === undefined ? 0 : openCursor<number>(keys.cursor, scope, cursor);
  const page = await listTitleCards(store, { ...query, offset, limit });
  return json(
    200,
    {
      items: page.items,
      total: page.total,
      ...(page.nextOffset === undefined
        ? {}
        : { nextCursor: signCursor(keys.cursor, scope, page.nextOffset) }),
    },
    { 'cache-control': 'public, max-age=5' },
  );
};
export default listTitles;
