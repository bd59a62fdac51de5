import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import { defined } from '../values/defined.ts';
import { fromItem, type Item, toItem } from './items.ts';
import type { Store } from './store.ts';

/** The most keys in one `BatchGetItem` request; DynamoDB's own limit. */
const maxKeys = 100;
const attempts = 5;

interface Reading {
  /** The attributes to read. Default: all of them. */
  projection?: string;
  /** Uses a consistent read, which costs twice as many read units. */
  consistent?: true;
}

const getBatch = async (store: Store, keys: Item[], { projection, consistent }: Reading): Promise<Item[]> => {
  const found: Item[] = [];
  let wanted = keys;
  for (let attempt = 0; attempt < attempts && wanted.length > 0; attempt += 1) {
    const { Responses, UnprocessedKeys } = await store.client.send(
      new BatchGetItemCommand({
        RequestItems: {
          [store.table]: {
            Keys: wanted,
            ...defined({ ProjectionExpression: projection || undefined, ConsistentRead: consistent && true }),
          },
        },
      }),
    );
    found.push(...(Responses?.[store.table] ?? []));
    wanted = UnprocessedKeys?.[store.table]?.Keys ?? [];
  }
  if (wanted.length > 0) throw new Error(`${wanted.length} items could not be read`);
  return found;
};

/**
 * Reads the items with these keys, each key once. The result is in no particular order and omits missing items. Makes
 * one request for every hundred keys and costs half a read unit for every 4 KB of each item. Unless the read is
 * consistent, the result may be slightly out of date.
 * @throws when items are still unprocessed after the retries
 */
export async function batchGet<Found>(
  store: Store,
  keys: readonly { pk: string; sk: string }[],
  reading: Reading = {},
): Promise<Found[]> {
  const groups = Array.from({ length: Math.ceil(keys.length / maxKeys) }, (_, group) =>
    keys.slice(group * maxKeys, (group + 1) * maxKeys).map(toItem),
  );
  const found = await Promise.all(groups.map((group) => getBatch(store, group, reading)));
  return found.flat().map((item) => fromItem<Found>(item));
}
