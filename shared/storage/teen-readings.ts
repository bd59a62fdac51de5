import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Address } from '../people/sealing.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** Puts a stripped text in the place of a report's own, while that is still what it was made from. */
export const replaceReportText = (
  store: Store,
  address: Address,
  before: string,
  text: string,
): Promise<boolean> =>
  whenCondition(
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: toItem(keys.report(address)),
        UpdateExpression: 'SET #text = :text',
        ConditionExpression: '#text = :before',
        ExpressionAttributeNames: { '#text': 'text' },
        ExpressionAttributeValues: toItem({ ':text': text, ':before': before }),
      }),
    ),
  );

/** Remembers in a person's profile that everything of theirs was read by the rules for teens. */
export const rememberTeenReading = async (store: Store, person: string, now: string): Promise<void> => {
  await store.client.send(
    new UpdateItemCommand({
      TableName: store.table,
      Key: toItem(keys.profile(person)),
      UpdateExpression:
        'SET entity = :entity, readAsTeen = :true, changedAt = if_not_exists(changedAt, :now) ADD version :one',
      ExpressionAttributeValues: toItem({ ':entity': 'profile', ':true': true, ':now': now, ':one': 1 }),
    }),
  );
};
