import { GetItemCommand, PutItemCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import type { Address } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import { atVersion } from './at-version.ts';
import { wholeCase } from './beside-cases.ts';
import { type CaseItem, caseItem } from './case-items.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { expiryAttribute, indexes, keys, lists } from './table.ts';

/** The case about a target, as it is now, with what lies beside it. */
export async function readCase(store: Store, address: Address): Promise<Case | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.case(address)), ConsistentRead: true }),
  );
  return Item && wholeCase(store, fromItem<CaseItem>(Item));
}

/**
 * The conditional write of a case's next version, or of the first where there was none. There is one case per target: a
 * new question about it goes on with the versions of the one before.
 */
export function caseWrite(store: Store, next: Case, previousVersion: number | undefined): TransactWriteItem {
  return {
    Put: { TableName: store.table, Item: toItem(caseItem(next)), ...atVersion(previousVersion) },
  };
}

/** The condition that a case is still the one that was read, or that there still is none. */
export function sameCase(store: Store, address: Address, version: number | undefined): TransactWriteItem {
  return {
    ConditionCheck: { TableName: store.table, Key: toItem(keys.case(address)), ...atVersion(version) },
  };
}

/**
 * The write that ends an open case which nobody has to answer any more: whatever its version, or while it is
 * `previousVersion`. It stays as a closed
 * one without words, so that a later case about the same target goes on with its versions: a decision about the old
 * text must never fit the new one.
 */
export function caseEnding(
  store: Store,
  address: Address,
  at: string,
  previousVersion?: number,
): TransactWriteItem {
  return {
    Update: {
      TableName: store.table,
      Key: toItem(keys.case(address)),
      UpdateExpression:
        'SET #state = :closed, closedAt = :at, findings = :none, #list = :list, #sort = :at, #expiry ' +
        '= :expiry, version = version + :one REMOVE assignee, assigneeName, leaseUntil, appeal, #undo',
      ConditionExpression:
        previousVersion === undefined
          ? 'attribute_exists(pk)'
          : 'attribute_exists(pk) AND version = :previous',
      ExpressionAttributeNames: {
        '#state': 'state',
        '#undo': 'undo',
        '#list': indexes.list.partition,
        '#sort': indexes.list.sort,
        '#expiry': expiryAttribute,
      },
      ExpressionAttributeValues: toItem({
        ':closed': 'closed',
        ':at': at,
        ':none': '[]',
        ':list': lists.cases('closed'),
        ':expiry': expiresAfter('closed case', at)[expiryAttribute],
        ':one': 1,
        ...defined({ ':previous': previousVersion }),
      }),
    },
  };
}

/** Writes a case's next version; `false` when somebody else changed it first. */
export function changeCase(store: Store, next: Case, previousVersion: number): Promise<boolean> {
  const { Put } = caseWrite(store, next, previousVersion);
  if (Put === undefined) throw new Error('a case is written by a put');
  return whenCondition(store.client.send(new PutItemCommand(Put)));
}
