import { DeleteItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';

/** Records that the editors of a page chose these titles, which are not published yet. One write unit for each. */
export async function awaitTitles(store: Store, page: string, slugs: readonly string[]): Promise<void> {
  await Promise.all(
    slugs.map((slug) =>
      store.client.send(
        new PutItemCommand({ TableName: store.table, Item: toItem({ ...keys.awaited(slug, page), page }) }),
      ),
    ),
  );
}

/** Reads at most 25 pages that wait for a title, with a consistent query. */
export async function pagesAwaiting(store: Store, slug: string): Promise<string[]> {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: toItem({
        ':pk': keys.awaited(slug, '').pk,
        ':prefix': sortPrefixes.awaited,
      }),
      Limit: 25,
    }),
  );
  return (Items ?? []).map((item) => fromItem<{ page: string }>(item).page);
}

/** Records that a page no longer waits for a title. */
export async function stopAwaiting(store: Store, slug: string, page: string): Promise<void> {
  await store.client.send(
    new DeleteItemCommand({ TableName: store.table, Key: toItem(keys.awaited(slug, page)) }),
  );
}
