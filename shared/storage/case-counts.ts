import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { defined } from '../values/defined.ts';
import { confidentialFilter } from './confidential-cases.ts';
import { toItem } from './items.ts';
import { type CaseGroup, lists } from './lists.ts';
import type { Store } from './store.ts';
import { indexes } from './table.ts';

const maxCounted = 1000;

/** Counts the cases in a group, up to 1,000, with one query; without `withConfidential` it leaves out the confidential ones. */
export async function countCases(store: Store, group: CaseGroup, withConfidential: boolean): Promise<number> {
  const { names, values, clauses } = confidentialFilter(withConfidential);
  const { Count } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      Select: 'COUNT',
      KeyConditionExpression: '#partition = :partition',
      ...defined({ FilterExpression: clauses.join(' AND ') || undefined }),
      ExpressionAttributeNames: {
        '#partition': indexes.list.partition,
        ...names,
      },
      ExpressionAttributeValues: toItem({
        ':partition': lists.cases(group),
        ...values,
      }),
      Limit: maxCounted,
    }),
  );
  return Count ?? 0;
}
