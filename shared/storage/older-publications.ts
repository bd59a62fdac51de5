import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';
import type { Publication } from './title-heads.ts';

/**
 * Reads the publication of a title whose head was stored before it contained the publication; `undefined` when no
 * revision is published. The next change of the title stores it in the head.
 */
export async function readOlderPublication(store: Store, slug: string): Promise<Publication | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.currentReview(slug)),
      ConsistentRead: true,
      ProjectionExpression: 'revision, publishedAt, publishedBy',
    }),
  );
  return Item && fromItem<Publication>(Item);
}
