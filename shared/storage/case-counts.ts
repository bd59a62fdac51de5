import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { toItem } from './items.ts';
import { type CaseGroup, lists } from './lists.ts';
import type { Store } from './store.ts';
import { indexes } from './table.ts';

const maxCounted = 1000;

/** Counts the cases in a group, up to 1,000, with one query. */
export async function countCases(store: Store, group: CaseGroup): Promise<number> {
  const { Count } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      Select: 'COUNT',
      KeyConditionExpression: '#partition = :partition',
      ExpressionAttributeNames: { '#partition': indexes.list.partition },
      ExpressionAttributeValues: toItem({ ':partition': lists.cases(group) }),
      Limit: maxCounted,
    }),
  );
  return Count ?? 0;
}
