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
import { lists } from './lists.ts';
import { type PackedContent, packContent, unpackContent } from './packed-content.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { indexes, keys } from './table.ts';

type Undo = NonNullable<Case['undo']>;
type ReportedText = NonNullable<Case['reportedText']>;

/**
 * The state before a decision, which is restored when the decision is undone. `undo` is the summary that the case's own
 * item also has.
 */
interface UndoItem extends UndoNames {
  before: PackedContent;
}

interface TextItem {
  revision: number;
  content: PackedContent;
}

/**
 * Long parts of at least this many bytes are compressed. An ordinary review's copy and its case then fit into one
 * kilobyte together.
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

/**
 * Builds the write of the reported text. It is kept as long as a closed case. Closing the case writes it once more, so
 * the time starts then.
 */
const textWrite = (store: Store, address: Address, text: ReportedText, at: string): TransactWriteItem =>
  put(store, {
    ...keys.reportedText(address),
    entity: 'reported-text',
    revision: text.revision,
    content: packContent(text.content),
    ...expiresAfter('closed case', at),
  });

/**
 * Builds the writes of the two long parts of a case, which are stored in items of their own: the state before a
 * decision, and the reported text. `at` is the current time (ISO). A new report writes neither of them.
 */
export function casePartWrites(
  store: Store,
  { address, undo, reportedText }: Case,
  at: string,
): TransactWriteItem[] {
  return [
    ...(undo ? [undoWrite(store, address, undo, at)] : []),
    ...(reportedText ? [textWrite(store, address, reportedText, at)] : []),
  ];
}

/** Builds the write that deletes the stored state before a decision. */
export function undoDeletion(store: Store, address: Address): TransactWriteItem {
  return {
    Delete: { TableName: store.table, Key: toItem(keys.caseUndo(address)) },
  };
}

/** Builds the writes that delete both long parts of a case: the state before a decision, and the reported text. */
export function casePartDeletions(store: Store, address: Address): TransactWriteItem[] {
  return [
    undoDeletion(store, address),
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

/** Unpacks the state before a decision. Versions up to 0.2 stored the case as `subject`. */
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

/** Returns a case with its long parts. They are read only when the case's item refers to them. */
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
