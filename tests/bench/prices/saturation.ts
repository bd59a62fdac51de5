import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Counters } from '../../../shared/community-reviews/aggregate.ts';
import { gridCategories } from '../../../shared/expert-reviews/categories.ts';
import { aggregateUpdates } from '../../../shared/storage/aggregates.ts';
import { aggregateShards } from '../../../shared/storage/table.ts';
import { anAddress } from '../../support/samples.ts';
import { startStorage, type TestStorage } from '../../support/storage.ts';

/** What one partition of a table takes in a second (DynamoDB developer guide, "Partitions and data distribution"). */
export const partitionWriteUnits = 1_000;

/** At what rate the counters of one title's audience would be throttled, in reviews a second. */
export interface Saturation {
  /** Measured: what counting one review costs when its shard has every counter there is. */
  unitsPerReview: number;
  shards: number;
  /** One shard by itself; also all of them together, while they share a partition. */
  onePartition: number;
  /** With a partition for each shard. */
  allShards: number;
}

const range = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);

/** Every counter that an aggregate can have, each with a figure of seven digits: the largest item it becomes. */
const everyCounter: Counters = Object.fromEntries(
  [
    ...range('s', 1, 5),
    ...range('a', 2, 18),
    ...range('g', 0, gridCategories.length - 1),
    ...range('h', 0, gridCategories.length - 1),
    ...range('x', 1, 3),
  ].map((name) => [name, 1_000_000]),
);

/** Counts a review in a shard that has all counters, and asks the proxy what that cost. */
export async function saturationIn({ store, spent }: TestStorage): Promise<Saturation> {
  const count = (change: Counters) =>
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: aggregateUpdates(store, [
          {
            slug: 'a-title-of-the-longest-name-that-an-address-here-can-have-which-is-eighty-letters',
            audience: 'educator',
            address: anAddress(),
            change,
            now: '2026-11-02T09:00:00.000Z',
          },
        ]),
      }),
    );
  await count(everyCounter);
  const grid = Object.fromEntries([...range('g', 0, 10), ...range('h', 0, 10)].map((name) => [name, 5]));
  const { write } = await spent(() => count({ s5: 1, a12: 1, ...grid }));
  const onePartition = partitionWriteUnits / write;
  return {
    unitsPerReview: write,
    shards: aggregateShards,
    onePartition,
    allShards: onePartition * aggregateShards,
  };
}

/** The same on a table of its own. */
export async function measureSaturation(): Promise<Saturation> {
  const storage = await startStorage();
  try {
    return await saturationIn(storage);
  } finally {
    await storage.close();
  }
}
