import { DeleteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, type Item, toItem } from './items.ts';
import type { Store } from './store.ts';

/** Any item of a person, by what its `entity` says it is. */
export interface PersonItem {
  pk: string;
  sk: string;
  entity: string;
  [attribute: string]: unknown;
}

/** The items of one partition whose sort key starts with `prefix`, however many. */
export const listItems = async (store: Store, pk: string, prefix = ''): Promise<PersonItem[]> => {
  const items: PersonItem[] = [];
  let after: Item | undefined;
  do {
    const page = await store.client.send(
      new QueryCommand({
        TableName: store.table,
        ConsistentRead: true,
        KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: toItem({ ':pk': pk, ...(prefix === '' ? {} : { ':prefix': prefix }) }),
        ...(after ? { ExclusiveStartKey: after } : {}),
      }),
    );
    items.push(...(page.Items ?? []).map((item) => fromItem<PersonItem>(item)));
    after = page.LastEvaluatedKey;
  } while (after);
  return items;
};

/** Everything that lies with a person. */
export const listPersonItems = (store: Store, person: string): Promise<PersonItem[]> =>
  listItems(store, `PERSON#${person}`);

/** Deletes one item; deleting what is gone already is no error. */
export const deleteItem = async (store: Store, { pk, sk }: { pk: string; sk: string }): Promise<void> => {
  await store.client.send(new DeleteItemCommand({ TableName: store.table, Key: toItem({ pk, sk }) }));
};
