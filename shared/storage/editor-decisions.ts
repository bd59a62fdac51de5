import {
  GetItemCommand,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { EditorChange } from '../moderation/decide-by-editor.ts';
import type { SuggestionSubmission } from '../moderation/submission.ts';
import { decisionWrite } from './decisions.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import type { Store } from './store.ts';
import { sameSubmission, submissionWrite } from './submissions.ts';
import { keys } from './table.ts';
import { countUse } from './used-suggestions.ts';

/**
 * Builds the writes of an editor's decision: the suggestion, if its version is unchanged, the record, and the count of the
 * reader's suggestions that were used.
 */
export function editorDecisionWrites(
  store: Store,
  { next, previousVersion, decision }: EditorChange,
): TransactWriteItem[] {
  return [
    submissionWrite(store, next, previousVersion),
    decisionWrite(store, next, decision),
    ...countUse(store, next),
  ];
}

/**
 * Writes an editor's decision that does not change the page. Returns `false` when the suggestion has changed, or the one of which
 * it is a duplicate.
 */
export function writeEditorDecision(
  store: Store,
  change: EditorChange,
  original?: SuggestionSubmission,
): Promise<boolean> {
  const same = original ? [sameSubmission(store, original.address, original.version)] : [];
  const TransactItems = [...editorDecisionWrites(store, change), ...same];
  return whenCondition(store.client.send(new TransactWriteItemsCommand({ TransactItems })));
}

/** Writes a suggestion that is in conflict with its page. Returns `false` when the suggestion has changed. */
export function writeConflict(
  store: Store,
  next: SuggestionSubmission,
  previousVersion: number,
): Promise<boolean> {
  const { Put } = submissionWrite(store, next, previousVersion);
  if (Put === undefined) throw new Error('a suggestion must be written by a Put');
  return whenCondition(store.client.send(new PutItemCommand(Put)));
}

/** Reads who made the decision against which the author of a suggestion has appealed. */
export async function readAppealedDecider(
  store: Store,
  { address, appeal }: SuggestionSubmission,
): Promise<string | undefined> {
  if (appeal?.state !== 'open') return undefined;
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.decision(address, appeal.decision)),
      ConsistentRead: true,
      ProjectionExpression: 'decidedBy',
    }),
  );
  return Item?.decidedBy?.S;
}
