import { GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Address } from '../people/sealing.ts';
import { toItem } from './items.ts';
import { lists } from './lists.ts';
import type { Store } from './store.ts';
import { indexes, keys } from './table.ts';

const maxPosition = 200;

/**
 * Returns the position in the queue of a submission's waiting case, counted up to 200; `undefined` when no case is
 * waiting.
 */
export async function queuePosition(store: Store, address: Address): Promise<number | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.case(address)) }),
  );
  const partition = Item?.[indexes.list.partition];
  const sort = Item?.[indexes.list.sort];
  if (partition?.S !== lists.cases('waiting') || !sort) return undefined;
  const { Count } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      Select: 'COUNT',
      KeyConditionExpression: '#partition = :partition AND #sort < :sort',
      ExpressionAttributeNames: { '#partition': indexes.list.partition, '#sort': indexes.list.sort },
      ExpressionAttributeValues: { ':partition': partition, ':sort': sort },
      Limit: maxPosition - 1,
    }),
  );
  return (Count ?? 0) + 1;
}
