import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Counters } from '../community-reviews/aggregate.ts';
import type { Audience } from '../community-reviews/schema.ts';
import type { Address } from '../people/sealing.ts';
import { toItem } from './items.ts';
import type { Store } from './store.ts';
import { aggregateShards, keys } from './table.ts';

/** A change of one audience's counters on one title, caused by the review at `address`. */
export interface AggregateUpdate {
  slug: string;
  audience: Audience;
  address: Address;
  change: Counters;
  now: string;
}

/** The shard that a review counts in; the same for every change of it. */
export const shardOf = (address: Address): number =>
  (Buffer.from(address.item, 'base64url')[0] ?? 0) % aggregateShards;

/**
 * The writes that carry changes into the aggregates. Even a change of no number touches `changedAt`, because the
 * page document is rebuilt when an aggregate changes; `newest` lets the rebuild find a review that the list index
 * does not show yet.
 */
export const aggregateUpdates = (store: Store, updates: readonly AggregateUpdate[]): TransactWriteItem[] =>
  updates.map(({ slug, audience, address, change, now }) => {
    const counters = Object.entries(change);
    const add = counters.map(([name]) => `${name} :${name}`).join(', ');
    return {
      Update: {
        TableName: store.table,
        Key: toItem(keys.aggregate(slug, audience, shardOf(address))),
        UpdateExpression: `SET entity = :entity, slug = :slug, audience = :audience, changedAt = :now, newest = :newest${
          add === '' ? '' : ` ADD ${add}`
        }`,
        ExpressionAttributeValues: toItem({
          ':entity': 'aggregate',
          ':slug': slug,
          ':audience': audience,
          ':now': now,
          ':newest': `${address.person}/${address.item}`,
          ...Object.fromEntries(counters.map(([name, by]) => [`:${name}`, by])),
        }),
      },
    };
  });
