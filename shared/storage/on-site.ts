import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import { readOlderPublication } from './older-publications.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';
import type { HeadItem } from './title-heads.ts';

/** Reads whether a title is on the site: whether a revision of it is published. */
export async function isOnSite(store: Store, slug: string): Promise<boolean> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.title(slug)),
      ConsistentRead: true,
      ProjectionExpression: 'publication, #data',
      ExpressionAttributeNames: { '#data': 'data' },
    }),
  );
  const { publication, data } = Item ? fromItem<Partial<HeadItem>>(Item) : {};
  if (publication || data === undefined) return publication !== undefined;
  return (await readOlderPublication(store, slug)) !== undefined;
}
