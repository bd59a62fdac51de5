import { GetItemCommand, PutItemCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import type { Address } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import { atVersion } from './at-version.ts';
import { type CaseItem, caseItem } from './case-items.ts';
import { wholeCase } from './case-parts.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { lists } from './lists.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { expiryAttribute, indexes, keys } from './table.ts';

/** Reads the current case about a target, with its long parts: the reported text and the state before a decision. */
export async function readCase(store: Store, address: Address): Promise<Case | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.case(address)), ConsistentRead: true }),
  );
  return Item && wholeCase(store, fromItem<CaseItem>(Item));
}

/**
 * Builds the conditional write of a case's next version, or of its first version when `previousVersion` is `undefined`.
 * There is one case for each target. A later case about the same target continues the version numbers of the earlier
 * one.
 */
export function caseWrite(store: Store, next: Case, previousVersion: number | undefined): TransactWriteItem {
  return {
    Put: { TableName: store.table, Item: toItem(caseItem(next)), ...atVersion(previousVersion) },
  };
}

/** Builds the condition that a case still has `version`, or, if `version` is undefined, that there is still no case. */
export function sameCase(store: Store, address: Address, version: number | undefined): TransactWriteItem {
  return {
    ConditionCheck: { TableName: store.table, Key: toItem(keys.case(address)), ...atVersion(version) },
  };
}

/**
 * Builds the write that closes a case that no longer needs a decision, at any version or only at `previousVersion`. The
 * closed case is kept without its texts, so that a later case about the same target continues its version numbers: a
 * decision about the old text must never apply to the new one.
 */
export function caseClosing(
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

/** Writes a case's next version. Returns `false` when somebody else changed it first. */
export function changeCase(store: Store, next: Case, previousVersion: number): Promise<boolean> {
  const { Put } = caseWrite(store, next, previousVersion);
  if (Put === undefined) throw new Error('a case must be written by a Put');
  return whenCondition(store.client.send(new PutItemCommand(Put)));
}
