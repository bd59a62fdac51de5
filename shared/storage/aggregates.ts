import { GetItemCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AggregateChange } from '../moderation/case-change.ts';
import type { Address } from '../people/sealing.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { aggregateShards, keys } from './table.ts';

/** The shard that a review counts in; the same for every change of it. */
export function shardOf(address: Address): number {
  return (Buffer.from(address.item, 'base64url')[0] ?? 0) % aggregateShards;
}

/**
 * The writes that carry changes into the aggregates. Even a change of no number touches `changedAt`, because the
 * page document is rebuilt when an aggregate changes; `newest` lets the rebuild find a review that the list index
 * does not show yet; `changes` counts them, so that it can be told that there was none.
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

/** A review by what its counters lie under. */
export type Counted = Pick<AggregateChange, 'slug' | 'audience' | 'address'>;

const shardKey = ({ slug, audience, address }: Counted) =>
  toItem(keys.aggregate(slug, audience, shardOf(address)));

/** How often the counters that a review counts in have changed; `undefined` before the first time. */
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
 * The condition that what readers see of a review is what it was when its counters had changed so often. Whatever puts
 * another text up, takes it down or erases it changes them in the same transaction, and they are one kilobyte at most.
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
