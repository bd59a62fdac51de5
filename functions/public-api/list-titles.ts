import * as z from 'zod';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { openCursor, signCursor } from '../../shared/http/cursor.ts';
import { validated } from '../../shared/http/validate.ts';
import { listTitleCards } from '../../shared/storage/title-cards.ts';
import { cardSorts } from '../../shared/titles/filter-cards.ts';
import { TitleKind } from '../../shared/titles/kinds.ts';
import type { Dependencies } from './dependencies.ts';
import { pageQuery } from './page-query.ts';

const Query = z.strictObject({
  ...pageQuery,
  kind: TitleKind.optional(),
  genre: z.string().min(1).max(120).optional(),
  topic: z.string().min(1).max(120).optional(),
  maxAge: z.coerce.number().int().min(2).max(18).optional(),
  q: z.string().trim().min(1).max(200).optional(),
  sort: z.enum(cardSorts).optional(),
});

const listTitles: Endpoint<Dependencies> = async (event, { store, keys }) => {
  const { cursor, limit, ...query } = validated(Query, event.queryStringParameters ?? {});
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
