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
import { besideCaseWrites, undoForgetting } from './beside-cases.ts';
import { caseEnding, caseWrite, sameCase } from './cases.ts';
import { ConditionFailed, whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { ListPosition } from './published-reviews.ts';
import type { Store } from './store.ts';
import { itemFrom, type SubmissionItem, submissionFrom } from './submission-items.ts';
import { keys, personPartition, sortPrefixes } from './table.ts';

/** Adds a submission in one write, its own outbox entry; when its place is taken, answers with what is there. */
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

/** A submission by its address, as it is now. */
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

/** The conditional write of a submission's next version. */
export function submissionWrite(store: Store, next: Submission, previousVersion: number): TransactWriteItem {
  return {
    Put: {
      TableName: store.table,
      Item: toItem(itemFrom(next)),
      ...atVersion(previousVersion),
    },
  };
}

/** What goes with a submission's change by its author. */
export interface AuthorChange {
  next: Submission;
  previousVersion: number;
  aggregates: AggregateChange[];
  /** When the open case ends that the change makes pointless; whatever its version, unless one is given. */
  endsCase?: { at: string; previousVersion?: number; undo?: Case['undo'] };
  /** The case has not changed since it had this version, or there is still none: a report may have come. */
  besideCase?: { version: number | undefined };
  /** The case that goes on, about the new revision. */
  movesCase?: { next: Case; previousVersion: number; at: string };
}

/** Writes an author's edit or withdrawal with its consequences at once; `false` when the version has moved on. */
export function changeSubmission(store: Store, change: AuthorChange): Promise<boolean> {
  const write = submissionWrite(store, change.next, change.previousVersion);
  const consequences: TransactWriteItem[] = aggregateUpdates(store, change.aggregates);
  const { address } = change.next;
  if (change.endsCase)
    consequences.push(caseEnding(store, address, change.endsCase.at, change.endsCase.previousVersion));
  // The copy of a text that is taken back goes with it.
  if (change.endsCase?.undo) consequences.push(undoForgetting(store, address));
  if (change.besideCase) consequences.push(sameCase(store, address, change.besideCase.version));
  if (change.movesCase)
    consequences.push(
      caseWrite(store, change.movesCase.next, change.movesCase.previousVersion),
      ...besideCaseWrites(store, change.movesCase.next, change.movesCase.at),
    );
  if (consequences.length === 0 && write.Put)
    return whenCondition(store.client.send(new PutItemCommand(write.Put)));
  return whenCondition(
    store.client.send(new TransactWriteItemsCommand({ TransactItems: [write, ...consequences] })),
  );
}

/** A person's submissions, in the order of their keys. */
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
