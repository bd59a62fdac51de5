import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { TitleKind } from '../titles/kinds.ts';
import { defined } from '../values/defined.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

const keepMs = 60_000;
const maxNames = 5_000;

/** The name and kind of a title. `kind` is absent for titles that were published before kinds were stored. */
export interface NamedTitle {
  name: string;
  kind?: TitleKind;
}

const known = new Map<string, { title: NamedTitle; until: number }>();

/**
 * Reads the name and kind of a published title, cached for a minute; `undefined` if there is none. `now` is in
 * milliseconds.
 */
export async function readNamedTitle(
  store: Store,
  slug: string,
  now: number,
): Promise<NamedTitle | undefined> {
  const cacheKey = `${store.table}/${slug}`;
  const remembered = known.get(cacheKey);
  if (remembered && remembered.until > now) return remembered.title;
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.currentReview(slug)),
      ProjectionExpression: 'titleName, kind',
    }),
  );
  if (Item === undefined) return undefined;
  const { titleName: name, kind } = fromItem<{ titleName: string; kind?: TitleKind }>(Item);
  const title = { name, ...defined({ kind }) };
  if (known.size >= maxNames) known.clear();
  known.set(cacheKey, { title, until: now + keepMs });
  return title;
}
