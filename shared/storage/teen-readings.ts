import { TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { handleKeys } from '../people/names/key.ts';
import type { Address } from '../people/sealing.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import type { PackedContent } from './packed-content.ts';
import { wordsItem } from './report-items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** Replaces the text of a report by the text without personal information, if the stored text is still `before`. */
export function replaceReportText(
  store: Store,
  address: Address,
  before: PackedContent,
  text: string,
): Promise<boolean> {
  return whenCondition(
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: toItem(keys.report(address)),
        UpdateExpression: 'SET #text = :text',
        ConditionExpression: '#text = :before',
        ExpressionAttributeNames: { '#text': 'text' },
        ExpressionAttributeValues: toItem({ ':text': wordsItem(text), ':before': before }),
      }),
    ),
  );
}

/**
 * Removes a person's public name and makes it available again. They may choose another one. Returns `false` when the
 * name is no longer theirs.
 */
export function removeHandle(store: Store, person: string, handle: string): Promise<boolean> {
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Update: {
              TableName: store.table,
              Key: toItem(keys.profile(person)),
              UpdateExpression: 'REMOVE handle ADD version :one',
              ConditionExpression: 'handle = :handle',
              ExpressionAttributeValues: toItem({ ':handle': handle, ':one': 1 }),
            },
          },
          ...handleKeys(handle).map((look) => ({
            Delete: {
              TableName: store.table,
              Key: toItem(keys.handle(look)),
              ConditionExpression: 'attribute_not_exists(pk) OR person = :person',
              ExpressionAttributeValues: toItem({ ':person': person }),
            },
          })),
        ],
      }),
    ),
  );
}

/**
 * Records in a person's profile that all their texts were checked by the rules for teens. Also deletes the ages of their
 * children, which teens are not asked for.
 */
export async function recordTeenRulesApplied(store: Store, person: string, now: string): Promise<void> {
  await store.client.send(
    new UpdateItemCommand({
      TableName: store.table,
      Key: toItem(keys.profile(person)),
      UpdateExpression:
        'SET entity = :entity, readAsTeen = :true, changedAt = if_not_exists(changedAt, :now) REMOVE ' +
        'childAges, showChildAges ADD version :one',
      ExpressionAttributeValues: toItem({ ':entity': 'profile', ':true': true, ':now': now, ':one': 1 }),
    }),
  );
}
