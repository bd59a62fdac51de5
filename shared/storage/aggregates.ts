import { GetItemCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AggregateChange } from '../moderation/case-change.ts';
import type { Address } from '../people/sealing.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { aggregateShards, keys } from './table.ts';

/** Returns the shard in which a review is counted. It is the same for every change of the review. */
export function shardOf(address: Address): number {
  return (Buffer.from(address.item, 'base64url')[0] ?? 0) % aggregateShards;
}

/**
 * Builds the writes that add changes to the aggregates. `changedAt` is written even when no number changes, because a
 * changed aggregate causes the page document to be rebuilt. `newest` lets the rebuild find a review that the list index
 * does not show yet. `changes` counts the writes, so an unchanged count proves that there was no change.
 */
export function aggregateUpdates(store: Store, updates: readonly AggregateChange[]): TransactWriteItem[] {
  return updates.map(({ slug, audience, address, change, now }) => {
    const counters = Object.entries(change);
    const add = ['changes :one', ...counters.map(([name]) => `${name} :${name}`)].join(', ');
    return {
      Update: {
        TableName: store.table,
        Key: toItem(keys.aggregate(slug, audience, shardOf(address))),
        UpdateExpression: `SET entity = :entity, slug = :slug, audience = :audience, changedAt = :now, newest = :newest ADD ${add}`,
        ExpressionAttributeValues: toItem({
          ':entity': 'aggregate',
          ':slug': slug,
          ':audience': audience,
          ':now': now,
          ':newest': `${address.person}/${address.item}`,
          ':one': 1,
          ...Object.fromEntries(counters.map(([name, by]) => [`:${name}`, by])),
        }),
      },
    };
  });
}

const starCounters = ['s1', 's2', 's3', 's4', 's5'] as const;

/**
 * Estimates how many published reviews of its audience a review's title has, from the shard in which the review is
 * counted. Costs half a read unit.
 */
export async function estimateReviews(store: Store, counted: Counted): Promise<number> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: shardKey(counted),
      ProjectionExpression: starCounters.join(', '),
    }),
  );
  const counters = Item ? fromItem<Partial<Record<(typeof starCounters)[number], number>>>(Item) : {};
  return aggregateShards * starCounters.reduce((sum, name) => sum + (counters[name] ?? 0), 0);
}

/** The attributes of a review that determine the key of its counters. */
export type Counted = Pick<AggregateChange, 'slug' | 'audience' | 'address'>;

const shardKey = ({ slug, audience, address }: Counted) =>
  toItem(keys.aggregate(slug, audience, shardOf(address)));

/** Returns how many times the counters of a review's shard have changed; `undefined` before the first change. */
export async function readChanges(store: Store, counted: Counted): Promise<number | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: shardKey(counted),
      ConsistentRead: true,
      ProjectionExpression: 'changes',
    }),
  );
  return Item && fromItem<{ changes?: number }>(Item).changes;
}

/**
 * Builds the condition that readers still see the text of the review that they saw when `changes` was read. Every
 * transaction that publishes, takes down or erases a text also changes the counters. The counters' item is at most one
 * kilobyte, so checking it costs less than checking the review.
 */
export function sameChanges(store: Store, counted: Counted, changes: number | undefined): TransactWriteItem {
  return {
    ConditionCheck: {
      TableName: store.table,
      Key: shardKey(counted),
      ...(changes === undefined
        ? { ConditionExpression: 'attribute_not_exists(changes)' }
        : {
            ConditionExpression: 'changes = :changes',
            ExpressionAttributeValues: toItem({ ':changes': changes }),
          }),
    },
  };
}
