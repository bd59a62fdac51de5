import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { defined } from '../values/defined.ts';
import { toItem } from './items.ts';
import { queryAll } from './query-all.ts';
import type { Store } from './store.ts';
import { personPartition } from './table.ts';

/** Any item of a person. `entity` names its type. */
export interface PersonItem {
  pk: string;
  sk: string;
  entity: string;
  [attribute: string]: unknown;
}

/** Lists all items of one partition whose sort key starts with `prefix`. */
export function listItems(store: Store, pk: string, prefix = ''): Promise<PersonItem[]> {
  return queryAll(store, {
    ConsistentRead: true,
    KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: toItem({
      ':pk': pk,
      ...defined({ ':prefix': prefix === '' ? undefined : prefix }),
    }),
  });
}

/** Lists all items in a person's partition. */
export function listPersonItems(store: Store, person: string): Promise<PersonItem[]> {
  return listItems(store, personPartition(person));
}

/** Deletes one item. Deleting a missing item is not an error. */
export async function deleteItem(store: Store, { pk, sk }: { pk: string; sk: string }): Promise<void> {
  await store.client.send(new DeleteItemCommand({ TableName: store.table, Key: toItem({ pk, sk }) }));
}
