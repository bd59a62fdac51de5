import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { TitleQuery } from '../../shared/http/queries.ts';
import { validated } from '../../shared/http/validate.ts';
import { listTitleCards } from '../../shared/storage/title-cards.ts';
import type { CardPosition } from '../../shared/titles/card-position.ts';
import type { Dependencies } from './dependencies.ts';

const listTitles: Endpoint<Dependencies> = async (event, { store, keys }) => {
  const { cursor, limit, ...query } = validated(TitleQuery, event.queryStringParameters ?? {});
  const scope = `titles/${JSON.stringify(query)}`;
  const after = cursor === undefined ? undefined : openCursor<CardPosition>(keys.cursor, scope, cursor);
  const page = await listTitleCards(store, { ...query, after, limit });
  return json(
    200,
    {
      items: page.items,
      total: page.total,
      ...(page.next ? { nextCursor: sealCursor(keys.cursor, scope, page.next) } : {}),
    },
    { 'cache-control': 'public, max-age=5' },
  );
};
export default listTitles;
