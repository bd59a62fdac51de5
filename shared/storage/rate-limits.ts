import { type TransactWriteItem, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { perClockHour, type RateLimitedAct } from '../people/limits.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { expiryAttribute, keys } from './table.ts';

const counted = (store: Store, ledger: string, act: RateLimitedAct, now: string) => ({
  TableName: store.table,
  Key: toItem(keys.rateLimit(ledger, act, now.slice(0, 13))),
  UpdateExpression: 'SET entity = :entity, act = :act, #expiry = :expiry ADD times :one',
  ConditionExpression: 'attribute_not_exists(times) OR times < :max',
  ExpressionAttributeNames: { '#expiry': expiryAttribute },
  ExpressionAttributeValues: toItem({
    ':entity': 'rate-limit',
    ':act': act,
    ':expiry': expiresAfter('rate limit', now)[expiryAttribute],
    ':one': 1,
    ':max': perClockHour[act],
  }),
});

/**
 * Builds the write that counts one action of a person in its clock hour. Its condition fails when the person has reached
 * the hourly limit. It must be in the same transaction as the action, so that both are written or neither is.
 */
export function rateLimitWrite(
  store: Store,
  ledger: string,
  act: RateLimitedAct,
  now: string,
): TransactWriteItem {
  return {
    Update: counted(store, ledger, act, now),
  };
}

/** Counts an attempt that was refused, in a separate write. Returns `false` when the hourly limit is reached. */
export function countTry(store: Store, ledger: string, act: RateLimitedAct, now: string): Promise<boolean> {
  return whenCondition(store.client.send(new UpdateItemCommand(counted(store, ledger, act, now))));
}
