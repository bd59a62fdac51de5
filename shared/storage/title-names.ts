import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { TitleKind } from '../titles/kinds.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

const keepMs = 60_000;
const maxNames = 5_000;

/**
 * The name and kind of a title, and when it came or comes out, as precisely as known. `kind` is absent for titles that
 * were published before kinds were stored.
 */
export interface NamedTitle {
  name: string;
  kind?: TitleKind;
  premiere?: string;
}

const known = new Map<string, { title: NamedTitle; until: number }>();

/**
 * Reads the name, kind and release date of a published title, cached for a minute; `undefined` if there is none. `now` is in
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
      ProjectionExpression: 'titleName, kind, premiere',
    }),
  );
  if (Item === undefined) return undefined;
  const { titleName: name, ...rest } = fromItem<Omit<NamedTitle, 'name'> & { titleName: string }>(Item);
  const title = { name, ...rest };
  if (known.size >= maxNames) known.clear();
  known.set(cacheKey, { title, until: now + keepMs });
  return title;
}
