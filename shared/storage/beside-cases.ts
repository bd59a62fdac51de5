import { GetItemCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import type { Address } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import {
  type CaseItem,
  caseFrom,
  serializeUndo,
  type UndoNames,
  type UndoSummary,
  undoOf,
} from './case-items.ts';
import { fromItem, toItem } from './items.ts';
import { type PackedContent, packContent, unpackContent } from './packed-content.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { indexes, keys, lists } from './table.ts';

type Undo = NonNullable<Case['undo']>;
type ReportedText = NonNullable<Case['reportedText']>;

/** The state of everything before a decision, for undoing it. `undo` is the summary that the case itself stores. */
interface UndoItem extends UndoNames {
  before: PackedContent;
}

interface TextItem {
  revision: number;
  content: PackedContent;
}

/**
 * Copies of at least this many bytes are packed; the copy of an ordinary review then fits one kilobyte with its case.
 */
const packFromBytes = 500;

const put = (store: Store, item: object): TransactWriteItem => ({
  Put: { TableName: store.table, Item: toItem(item) },
});

const undoWrite = (store: Store, address: Address, undo: Undo, at: string): TransactWriteItem => {
  const { moderationCase, submission } = undo;
  return put(store, {
    ...keys.caseUndo(address),
    entity: 'case-undo',
    undo: serializeUndo(undo),
    before: packContent({ moderationCase, submission }, packFromBytes),
    [indexes.list.partition]: lists.undoable(),
    [indexes.list.sort]: at,
  });
};

/** It is kept as long as a closed case; the time starts again when the case is closed. */
const textWrite = (store: Store, address: Address, text: ReportedText, at: string): TransactWriteItem =>
  put(store, {
    ...keys.reportedText(address),
    entity: 'reported-text',
    revision: text.revision,
    content: packContent(text.content),
    ...expiresAfter('closed case', at),
  });

/**
 * Builds the writes of the long parts of a case that are stored beside it: the copy for undoing a decision and the
 * reported text. `at` is now. A new report writes neither.
 */
export function besideCaseWrites(
  store: Store,
  { address, undo, reportedText }: Case,
  at: string,
): TransactWriteItem[] {
  return [
    ...(undo ? [undoWrite(store, address, undo, at)] : []),
    ...(reportedText ? [textWrite(store, address, reportedText, at)] : []),
  ];
}

/** Builds the write that deletes the copy of the state before a decision. */
export function undoForgetting(store: Store, address: Address): TransactWriteItem {
  return {
    Delete: { TableName: store.table, Key: toItem(keys.caseUndo(address)) },
  };
}

/** Builds the writes that delete both items beside a case, for erasing a submission. */
export function besideCaseDeletions(store: Store, address: Address): TransactWriteItem[] {
  return [
    undoForgetting(store, address),
    { Delete: { TableName: store.table, Key: toItem(keys.reportedText(address)) } },
  ];
}

const readItem = async <Shape>(store: Store, key: { pk: string; sk: string }): Promise<Shape | undefined> => {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(key), ConsistentRead: true }),
  );
  return Item && fromItem<Shape>(Item);
};

type Before = Pick<Undo, 'moderationCase' | 'submission'>;

/** Parses the state before a decision. Versions up to 0.2 stored the case as `subject`. */
const beforeFrom = (packed: PackedContent): Before | undefined => {
  const content = unpackContent<Before & { subject?: Before['moderationCase'] }>(packed);
  if (content === undefined) return undefined;
  const { subject, moderationCase = subject, submission } = content;
  return moderationCase && { moderationCase, submission };
};

const readUndo = async (store: Store, address: Address, undo: string): Promise<Undo | undefined> => {
  const item = await readItem<UndoItem>(store, keys.caseUndo(address));
  if (item === undefined || undoOf(item) !== undo) return undefined;
  const before = beforeFrom(item.before);
  return before && { ...(JSON.parse(undo) as UndoSummary), ...before };
};

const readReportedText = async (store: Store, address: Address): Promise<ReportedText | undefined> => {
  const item = await readItem<TextItem>(store, keys.reportedText(address));
  const content = unpackContent<ReportedText['content']>(item?.content);
  return item && content && { revision: item.revision, content };
};

/** Returns the case in an item, with the items beside it. When there are none, nothing more is read. */
export async function wholeCase(store: Store, item: CaseItem): Promise<Case> {
  const moderationCase = caseFrom(item);
  const { address, reportedRevision } = moderationCase;
  const [undo, text] = await Promise.all([
    item.undo === undefined ? undefined : readUndo(store, address, item.undo),
    reportedRevision === undefined ? undefined : readReportedText(store, address),
  ]);
  return {
    ...moderationCase,
    ...defined({ undo, reportedText: text?.revision === reportedRevision && text ? text : undefined }),
  };
}
