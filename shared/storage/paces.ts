import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { type PacedAct, perClockHour } from '../people/limits.ts';
import { toItem } from './items.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { expiryAttribute, keys } from './table.ts';

/**
 * The write that counts one act of a person's in its hour of the clock, refused when they did it as often as an hour
 * allows. It belongs into the transaction of the act itself, so that both happen or neither.
 */
export const paceWrite = (store: Store, person: string, act: PacedAct, now: string): TransactWriteItem => ({
  Update: {
    TableName: store.table,
    Key: toItem(keys.pace(person, act, now.slice(0, 13))),
    UpdateExpression: 'SET entity = :entity, #expiry = :expiry ADD times :one',
    ConditionExpression: 'attribute_not_exists(times) OR times < :most',
    ExpressionAttributeNames: { '#expiry': expiryAttribute },
    ExpressionAttributeValues: toItem({
      ':entity': 'pace',
      ':expiry': expiresAfter('pace', now)[expiryAttribute],
      ':one': 1,
      ':most': perClockHour[act],
    }),
  },
});
