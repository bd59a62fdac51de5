import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { TitleKind } from '../titles/kinds.ts';
import type { Title } from '../titles/schema.ts';
import { defined } from '../values/defined.ts';
import { fromItem, toItem } from './items.ts';
import { readOlderPublication } from './older-publications.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';
import type { HeadItem } from './title-heads.ts';

const keepMs = 60_000;
const maxNames = 5_000;

/** The name and kind of a title, and when it came or comes out, as precisely as known. */
export interface NamedTitle {
  name: string;
  kind?: TitleKind;
  premiere?: string;
}

const known = new Map<string, { title: NamedTitle; until: number }>();

/** Returns the names of a title that is published, from a head of the current or of the older form. */
const publishedName = async (
  store: Store,
  slug: string,
  { name, kind, premiere, publication, data }: HeadItem,
): Promise<NamedTitle | undefined> => {
  if (publication) return { name, ...defined({ kind, premiere }) };
  if (data === undefined || !(await readOlderPublication(store, slug))) return undefined;
  return { name, kind: (JSON.parse(data) as Title).kind };
};

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
      Key: toItem(keys.title(slug)),
      ProjectionExpression: '#name, kind, premiere, publication, #data',
      ExpressionAttributeNames: { '#name': 'name', '#data': 'data' },
    }),
  );
  const title = Item && (await publishedName(store, slug, fromItem<HeadItem>(Item)));
  if (title === undefined) return undefined;
  if (known.size >= maxNames) known.clear();
  known.set(cacheKey, { title, until: now + keepMs });
  return title;
}
