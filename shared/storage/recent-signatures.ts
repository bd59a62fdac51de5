import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { SignedText } from '../screening/duplicates/earlier-texts.ts';
import { monthsBetween } from './decision-log.ts';
import { fromItem, toItem } from './items.ts';
import { readPacks } from './signature-packs.ts';
import type { Store } from './store.ts';
import { indexes, lists } from './table.ts';

/** Decisions that are looked through for signatures that are not packed yet. */
const newest = 250;
/** Shorter than the minute in which an erased person is gone everywhere. */
const keepMs = 30_000;
const remembered = new Map<string, { packs: Awaited<ReturnType<typeof readPacks>>; until: number }>();

const recentPacks = async (store: Store, now: number) => {
  const known = remembered.get(store.table);
  if (known && known.until > now) return known.packs;
  const packs = await readPacks(store, now);
  remembered.set(store.table, { packs, until: now + keepMs });
  return packs;
};

const newestSince = async (store: Store, since: string, now: number): Promise<SignedText[]> => {
  const found: SignedText[] = [];
  let left = newest;
  for (const month of monthsBetween(since, new Date(now).toISOString())) {
    if (left <= 0) break;
    const { Items = [], ScannedCount = 0 } = await store.client.send(
      new QueryCommand({
        TableName: store.table,
        IndexName: indexes.list.name,
        KeyConditionExpression: '#partition = :partition AND #sort >= :since',
        FilterExpression: 'attribute_exists(signature)',
        ProjectionExpression: 'pk, signature',
        ExpressionAttributeNames: { '#partition': indexes.list.partition, '#sort': indexes.list.sort },
        ExpressionAttributeValues: toItem({ ':partition': lists.decisions(month), ':since': since }),
        ScanIndexForward: false,
        Limit: left,
      }),
    );
    left -= ScannedCount;
    const items = Items.map((item) => fromItem<{ pk: string; signature: Uint8Array }>(item));
    found.push(...items.map(({ pk, signature }) => ({ person: pk.slice('PERSON#'.length), signature })));
  }
  return found;
};

/**
 * The signatures of the texts of the last seven days: those that are packed, at most thirty seconds old, and of the rest
 * those of the newest 250 decisions. One page of one query, and one more every thirty seconds, however many there are.
 * `now` in milliseconds.
 */
export const recentSignatures = async (store: Store, now: number): Promise<SignedText[]> => {
  const { texts, until } = await recentPacks(store, now);
  return [...texts, ...(await newestSince(store, until, now))];
};
