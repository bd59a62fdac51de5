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

/** The names of keys that are not those which the table was written with; a key it has never seen is none of them. */
export async function wrongKeys(store: Store, fingerprints: readonly Fingerprint[]): Promise<string[]> {
  const known = await remembered(store);
  return namesOf(fingerprints.filter(({ name, value }) => (known.get(name) ?? value) !== value));
}

/**
 * The names of wrong keys, as `wrongKeys`; those that the table has never seen are remembered, the first to come for
 * good. One read, and one write for each new key.
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
  // Somebody else was the first: perhaps with another key.
  if (written.includes(false)) return wrongKeys(store, fingerprints);
  return namesOf(fingerprints.filter(({ name, value }) => (known.get(name) ?? value) !== value));
}
