import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { startDynamoDbLocal } from '../../../infra/local/tables/dynamodb-local.ts';
import type { Counters } from '../../../shared/community-reviews/aggregate.ts';
import { gridCategories } from '../../../shared/expert-reviews/categories.ts';
import { aggregateUpdates } from '../../../shared/storage/aggregates.ts';
import { aggregateShards } from '../../../shared/storage/table.ts';
import { anAddress } from '../../support/samples.ts';
import { startStorage, type TestStorage } from '../../support/storage.ts';

/** The write capacity of one partition per second (DynamoDB developer guide, "Partitions and data distribution"). */
const partitionWriteUnits = 1_000;

/** The rate, in reviews per second, at which the counters of one title's audience would be throttled. */
export interface Saturation {
  /** Measured cost of counting one review in a shard with all counters. */
  unitsPerReview: number;
  shards: number;
  /** The rate of one shard. Also that of all shards together while they are in the same partition. */
  onePartition: number;
  /** The rate when each shard is in its own partition. */
  allShards: number;
}

const range = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);

/** All counters of an aggregate with seven digits each: the largest possible item. */
const everyCounter: Counters = Object.fromEntries(
  [
    ...range('s', 1, 5),
    ...range('a', 2, 18),
    ...range('g', 0, gridCategories.length - 1),
    ...range('h', 0, gridCategories.length - 1),
    ...range('x', 1, 3),
  ].map((name) => [name, 1_000_000]),
);

/** Counts a review in a shard with all counters. The AWS proxy measures the cost. */
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

/** Measures the saturation on a new table. */
export async function measureSaturation(): Promise<Saturation> {
  const dynamodb = await startDynamoDbLocal();
  await dynamodb.ready;
  const storage = await startStorage(dynamodb.url);
  try {
    return await saturationIn(storage);
  } finally {
    await storage.close();
    await dynamodb.stop();
  }
}
