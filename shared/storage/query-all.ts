import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { fromItem, type Item } from './items.ts';
import type { Store } from './store.ts';

/** Every item that a query finds, however many pages DynamoDB makes of them (a megabyte each). */
export const queryAll = async <Shape>(
  store: Store,
  query: Omit<QueryCommandInput, 'TableName' | 'Limit' | 'ExclusiveStartKey'>,
): Promise<Shape[]> => {
  const items: Shape[] = [];
  let after: Item | undefined;
  do {
    const page = await store.client.send(
      new QueryCommand({
        ...query,
        TableName: store.table,
        ...(after ? { ExclusiveStartKey: after } : {}),
      }),
    );
    items.push(...(page.Items ?? []).map((item) => fromItem<Shape>(item)));
    after = page.LastEvaluatedKey;
  } while (after);
  return items;
};
