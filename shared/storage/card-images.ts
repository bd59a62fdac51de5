import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** Reads the path of the card image that was last drawn for a title; `undefined` when there is none. */
export async function readCardImage(store: Store, slug: string): Promise<string | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.cardImage(slug)), ConsistentRead: true }),
  );
  return Item && fromItem<{ path?: string }>(Item).path;
}

/** Records the card image of a title. The stream reports the change, so that the page that names it is rebuilt. */
export async function writeCardImage(store: Store, slug: string, path: string): Promise<void> {
  await store.client.send(
    new PutItemCommand({
      TableName: store.table,
      Item: toItem({ ...keys.cardImage(slug), entity: 'card-image', slug, path }),
    }),
  );
}

/**
 * Records that a title has no card image. The stream reports the change, so that another one is drawn if the title is on
 * the site by now.
 */
export async function forgetCardImage(store: Store, slug: string): Promise<void> {
  await store.client.send(
    new PutItemCommand({
      TableName: store.table,
      Item: toItem({ ...keys.cardImage(slug), entity: 'card-image', slug }),
    }),
  );
}
