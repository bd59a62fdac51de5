import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { SignedText } from '../text/signed-text.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { packWrites } from './signature-packs.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';
import type { Day } from './transparency.ts';
import type { Watermark } from './watermark.ts';

const dayUpdate = (store: Store, { day, counters }: Day) => {
  const entries = Object.entries(counters);
  return {
    Update: {
      TableName: store.table,
      Key: toItem(keys.day(day)),
      UpdateExpression: `ADD ${entries.map((_, index) => `#n${index} :v${index}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(
        entries.map(([name], index) => [`#n${index}`, `c:${name}`]),
      ),
      ExpressionAttributeValues: toItem(
        Object.fromEntries(entries.map(([, by], index) => [`:v${index}`, by])),
      ),
    },
  };
};

/** The result of a roll-up: the counts by day, and the signatures of the counted texts, newest first. */
export interface RollUp {
  days: readonly Day[];
  texts: readonly SignedText[];
  until: string;
}

/**
 * Adds counts to their days, packs signatures and moves the watermark, in one transaction with two conditions. The
 * watermark must be where the counts begin, so that nothing is counted twice. Nobody may have been erased since the
 * read, so that no erased signature is stored again. Returns `false` when a condition does not hold.
 */
export function rollUp(store: Store, from: Watermark, { days, texts, until }: RollUp): Promise<boolean> {
  const erasures = from.erasures === 0 ? undefined : from.erasures;
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Update: {
              TableName: store.table,
              Key: toItem(keys.watermark()),
              UpdateExpression: 'SET #until = :until, entity = :entity',
              ConditionExpression: [
                from.until === undefined ? 'attribute_not_exists(#until)' : '#until = :before',
                erasures === undefined ? 'attribute_not_exists(erasures)' : 'erasures = :erasures',
              ].join(' AND '),
              ExpressionAttributeNames: { '#until': 'until' },
              ExpressionAttributeValues: toItem({
                ':before': from.until,
                ':erasures': erasures,
                ':until': until,
                ':entity': 'watermark',
              }),
            },
          },
          ...days.map((day) => dayUpdate(store, day)),
          ...packWrites(store, texts, until),
        ],
      }),
    ),
  );
}
