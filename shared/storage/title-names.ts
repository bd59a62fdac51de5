import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

const keepMs = 60_000;
const mostNames = 5_000;
const known = new Map<string, { name: string; until: number }>();

/** The name of a published title, remembered for a minute; `undefined` when there is none. `now` in milliseconds. */
export const readTitleName = async (store: Store, slug: string, now: number): Promise<string | undefined> => {
  const cacheKey = `${store.table}/${slug}`;
  const remembered = known.get(cacheKey);
  if (remembered && remembered.until > now) return remembered.name;
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.currentReview(slug)),
      ProjectionExpression: 'titleName',
    }),
  );
  const name = Item?.titleName?.S;
  if (name === undefined) return undefined;
  if (known.size >= mostNames) known.clear();
  known.set(cacheKey, { name, until: now + keepMs });
  return name;
};
