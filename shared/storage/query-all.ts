import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { defined } from '../values/defined.ts';
import { fromItem, type Item } from './items.ts';
import type { Store } from './store.ts';

/** Runs a query and returns the items of all its pages (one megabyte each). */
export async function queryAll<Shape>(
  store: Store,
  query: Omit<QueryCommandInput, 'TableName' | 'Limit' | 'ExclusiveStartKey'>,
): Promise<Shape[]> {
  const items: Shape[] = [];
  let after: Item | undefined;
  do {
    const page = await store.client.send(
      new QueryCommand({
        ...query,
        TableName: store.table,
        ...defined({ ExclusiveStartKey: after }),
      }),
    );
    items.push(...(page.Items ?? []).map((item) => fromItem<Shape>(item)));
    after = page.LastEvaluatedKey;
  } while (after);
  return items;
}
