import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { SignedText } from '../text/signed-text.ts';
import { monthsBetween } from './decision-log.ts';
import { fromItem, toItem } from './items.ts';
import { lists } from './lists.ts';
import { readPacks } from './signature-packs.ts';
import type { Store } from './store.ts';
import { indexes, partsOf } from './table.ts';

/** How many of the newest decisions are read for signatures that are not in a pack yet. */
const newest = 250;
/** How long signatures are cached. Erased texts must be gone everywhere within a minute, so it is shorter than that. */
const keepMs = 30_000;
/** A decision may appear in the list up to this much later than its own timestamp. */
const lateArrivalMs = 10_000;

interface Remembered {
  packs: Awaited<ReturnType<typeof readPacks>>;
  /** Signatures that are not in a pack yet, by the key of their decision. */
  unpacked: Map<string, SignedText>;
  /** Only decisions since this time are read (ISO). */
  since: string;
  until: number;
}
const remembered = new Map<string, Remembered>();

const recall = async (store: Store, now: number): Promise<Remembered> => {
  const known = remembered.get(store.table);
  if (known && known.until > now) return known;
  const packs = await readPacks(store, now);
  const fresh = { packs, unpacked: new Map(), since: packs.until, until: now + keepMs };
  remembered.set(store.table, fresh);
  return fresh;
};

interface Found {
  pk: string;
  sk: string;
  signature: Uint8Array;
}

const newestSince = async (store: Store, since: string, now: number): Promise<Found[]> => {
  const found: Found[] = [];
  let left = newest;
  for (const month of monthsBetween(since, new Date(now).toISOString())) {
    if (left <= 0) break;
    const { Items = [], ScannedCount = 0 } = await store.client.send(
      new QueryCommand({
        TableName: store.table,
        IndexName: indexes.list.name,
        KeyConditionExpression: '#partition = :partition AND #sort >= :since',
        FilterExpression: 'attribute_exists(signature)',
        ProjectionExpression: 'pk, sk, signature',
        ExpressionAttributeNames: { '#partition': indexes.list.partition, '#sort': indexes.list.sort },
        ExpressionAttributeValues: toItem({ ':partition': lists.decisions(month), ':since': since }),
        ScanIndexForward: false,
        Limit: left,
      }),
    );
    left -= ScannedCount;
    found.push(...Items.map((item) => fromItem<Found>(item)));
  }
  return found;
};

/**
 * Returns the signatures of the texts of the last seven days: all packed ones, and those of the newest 250 decisions
 * that are not packed yet. Every thirty seconds it reads all of them with two queries of one page each. In between, one
 * query reads the decisions since ten seconds before the previous read. `now` is in milliseconds.
 */
export async function recentSignatures(store: Store, now: number): Promise<SignedText[]> {
  const known = await recall(store, now);
  for (const { pk, sk, signature } of await newestSince(store, known.since, now))
    known.unpacked.set(`${pk} ${sk}`, { person: partsOf(pk)[0] ?? '', signature });
  const late = new Date(now - lateArrivalMs).toISOString();
  if (late > known.since) known.since = late;
  return [...known.packs.texts, ...known.unpacked.values()];
}
