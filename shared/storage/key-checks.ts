import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Fingerprint } from '../people/fingerprints.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

const remembered = async (store: Store): Promise<Map<string, string>> => {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: toItem({ ':pk': keys.fingerprint('').pk }),
      ConsistentRead: true,
    }),
  );
  const items = (Items ?? []).map((item) => fromItem<Fingerprint>(item));
  return new Map(items.map(({ name, value }) => [name, value]));
};

const namesOf = (fingerprints: readonly Fingerprint[]): string[] => fingerprints.map(({ name }) => name);

/**
 * Returns the names of the keys that differ from those the table was first used with. Keys that are new to the table do
 * not count as wrong.
 */
export async function wrongKeys(store: Store, fingerprints: readonly Fingerprint[]): Promise<string[]> {
  const known = await remembered(store);
  return namesOf(fingerprints.filter(({ name, value }) => (known.get(name) ?? value) !== value));
}

/**
 * Returns the names of wrong keys like `wrongKeys`, and stores the fingerprints of keys that are new to the table. The
 * fingerprint stored first under a name is never replaced. Costs one read, and one write for each new key.
 */
export async function confirmKeys(store: Store, fingerprints: readonly Fingerprint[]): Promise<string[]> {
  const known = await remembered(store);
  const unseen = fingerprints.filter(({ name }) => !known.has(name));
  const written = await Promise.all(
    unseen.map((each) =>
      whenCondition(
        store.client.send(
          new PutItemCommand({
            TableName: store.table,
            Item: toItem({ ...keys.fingerprint(each.name), entity: 'fingerprint', ...each }),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      ),
    ),
  );
  // Another instance stored a fingerprint first, perhaps that of a different key, so compare once more.
  if (written.includes(false)) return wrongKeys(store, fingerprints);
  return namesOf(fingerprints.filter(({ name, value }) => (known.get(name) ?? value) !== value));
}
