import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import type { AggregateChange } from '../moderation/case-change.ts';
import type { Submission } from '../moderation/submission.ts';
import type { Address } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import { aggregateUpdates } from './aggregates.ts';
import { atVersion } from './at-version.ts';
import { casePartWrites, undoDeletion } from './case-parts.ts';
import { caseClosing, caseWrite, sameCase } from './cases.ts';
import { ConditionFailed, whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { ListPosition } from './published-reviews.ts';
import type { Store } from './store.ts';
import { itemFrom, type SubmissionItem, submissionFrom } from './submission-items.ts';
import { keys, personPartition, sortPrefixes } from './table.ts';

/** Adds a submission with one write; the item is its own outbox entry. Returns the existing item if there is one. */
export async function createSubmission(
  store: Store,
  submission: Submission,
): Promise<Submission | undefined> {
  try {
    await store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: toItem(itemFrom(submission)),
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return undefined;
  } catch (error) {
    if (error instanceof ConditionFailed && error.existing)
      return submissionFrom(fromItem<SubmissionItem>(error.existing));
    throw error;
  }
}

/** Reads the current submission at an address. */
export async function readSubmission(store: Store, address: Address): Promise<Submission | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.submission(address)),
      ConsistentRead: true,
    }),
  );
  return Item && submissionFrom(fromItem<SubmissionItem>(Item));
}

/** Builds the conditional write of a submission's next version. */
export function submissionWrite(store: Store, next: Submission, previousVersion: number): TransactWriteItem {
  return {
    Put: {
      TableName: store.table,
      Item: toItem(itemFrom(next)),
      ...atVersion(previousVersion),
    },
  };
}

/** Builds the condition that a submission still has `version`. */
export function sameSubmission(store: Store, address: Address, version: number): TransactWriteItem {
  return {
    ConditionCheck: {
      TableName: store.table,
      Key: toItem(keys.submission(address)),
      ...atVersion(version),
    },
  };
}

/** A change that a submission's author makes, with its consequences. */
export interface AuthorChange {
  next: Submission;
  previousVersion: number;
  aggregates: AggregateChange[];
  /**
   * When to close the case that the change makes unnecessary (ISO). Without `previousVersion` it is closed at any version.
   */
  endsCase?: { at: string; previousVersion?: number; undo?: Case['undo'] };
  /**
   * The version that the case must still have; `undefined` when there must be no case. A report may have changed it.
   */
  expectedCase?: { version: number | undefined };
  /** The case that stays open, about the new revision. */
  movesCase?: { next: Case; previousVersion: number; at: string };
}

/** Writes an author's edit or withdrawal with its consequences. Returns `false` when a version has changed. */
export function changeSubmission(store: Store, change: AuthorChange): Promise<boolean> {
  const write = submissionWrite(store, change.next, change.previousVersion);
  const consequences: TransactWriteItem[] = aggregateUpdates(store, change.aggregates);
  const { address } = change.next;
  if (change.endsCase)
    consequences.push(caseClosing(store, address, change.endsCase.at, change.endsCase.previousVersion));
  // Withdrawing a text also deletes the copy of it that is stored for undo.
  if (change.endsCase?.undo) consequences.push(undoDeletion(store, address));
  if (change.expectedCase) consequences.push(sameCase(store, address, change.expectedCase.version));
  if (change.movesCase)
    consequences.push(
      caseWrite(store, change.movesCase.next, change.movesCase.previousVersion),
      ...casePartWrites(store, change.movesCase.next, change.movesCase.at),
    );
  if (consequences.length === 0 && write.Put)
    return whenCondition(store.client.send(new PutItemCommand(write.Put)));
  return whenCondition(
    store.client.send(new TransactWriteItemsCommand({ TransactItems: [write, ...consequences] })),
  );
}

/** Lists a person's submissions in the order of their keys. */
export async function listSubmissionsOf(
  store: Store,
  person: string,
  limit: number,
  after?: ListPosition,
): Promise<{ submissions: Submission[]; next?: ListPosition }> {
  const { Items, LastEvaluatedKey } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: toItem({
        ':pk': personPartition(person),
        ':prefix': sortPrefixes.submission,
      }),
      Limit: limit,
      ...defined({ ExclusiveStartKey: after && toItem(after) }),
    }),
  );
  return {
    submissions: (Items ?? []).map((item) => submissionFrom(fromItem<SubmissionItem>(item))),
    ...defined({ next: LastEvaluatedKey && fromItem<ListPosition>(LastEvaluatedKey) }),
  };
}
