import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { expiryAttribute, keys } from './table.ts';

/**
 * How many submissions about a title this process counts before it writes the count to the table.
 * @internal
 */
export const submissionsPerWrite = 25;
const maxTracked = 1_000;

interface Tally {
  minute: string;
  /** The count in the table at the last write. `pending` is what this process has counted since. */
  known: number;
  pending: number;
}
const tallies = new Map<string, Tally>();

const writeCount = async (
  store: Store,
  slug: string,
  minute: string,
  by: number,
  now: Date,
): Promise<number> => {
  const { Attributes } = await store.client.send(
    new UpdateItemCommand({
      TableName: store.table,
      Key: toItem(keys.titleRate(slug, minute)),
      UpdateExpression: 'SET entity = :entity, #expiry = :expiry ADD submissions :by',
      ExpressionAttributeNames: { '#expiry': expiryAttribute },
      ExpressionAttributeValues: toItem({
        ':entity': 'title-rate',
        ':expiry': expiresAfter('title rate', now.toISOString())[expiryAttribute],
        ':by': by,
      }),
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return fromItem<{ submissions: number }>(Attributes ?? {}).submissions;
};

/**
 * Counts one submission about a title and returns how many there were in this clock minute. The result is a lower bound:
 * a process writes its count to the table only after every twenty-fifth submission, so most submissions cost no extra
 * write, and it does not see what other processes have counted since.
 */
export async function countForTitle(store: Store, slug: string, now: Date): Promise<number> {
  const minute = now.toISOString().slice(0, 16);
  const place = `${store.table}/${slug}`;
  const last = tallies.get(place);
  const tally = last?.minute === minute ? last : { minute, known: 0, pending: 0 };
  if (tallies.size >= maxTracked) tallies.clear();
  tallies.set(place, tally);
  tally.pending += 1;
  const by = tally.pending;
  if (by >= submissionsPerWrite) {
    tally.pending = 0;
    tally.known = await writeCount(store, slug, minute, by, now);
  }
  return tally.known + tally.pending;
}
