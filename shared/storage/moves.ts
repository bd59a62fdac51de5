import {
  DeleteItemCommand,
  PutItemCommand,
  QueryCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { lists } from './lists.ts';
import type { Store } from './store.ts';
import { indexes, keys } from './table.ts';

/** Submissions that are to be moved between titles. It is listed until the sweeper finds nothing left to move. */
export interface Move {
  /** The title whose submissions they were when the move was requested. Back to it, when they are `returned`. */
  slug: string;
  /** The version of the title that requests it; 0 when a submission of a merged title appeared later. */
  version: number;
  /** All submissions of a merged title, those that came from a title that was brought back, or chosen ones. */
  what: 'all' | 'returned' | 'chosen';
  /** The other title, unless it follows from the merge. */
  holder?: string | undefined;
  /** The addresses `person/item` of the chosen submissions. */
  chosen?: string[] | undefined;
  at: string;
}

const itemOf = (move: Move) =>
  toItem({
    ...keys.move(move.slug, move.version),
    entity: 'submission-move',
    ...move,
    [indexes.list.partition]: lists.moves(),
    [indexes.list.sort]: move.at,
  });

/** Returns the move in an item. */
export function moveFrom({ slug, version, what, holder, chosen, at }: Move): Move {
  return { slug, version, what, holder, chosen, at };
}

/** Builds the write that requests a move. */
export function moveWrite(store: Store, move: Move): TransactWriteItem {
  return { Put: { TableName: store.table, Item: itemOf(move) } };
}

/** Requests that the submissions of a merged title are moved, because one of them appeared after the merge. */
export async function requestMove(store: Store, slug: string, at: string): Promise<void> {
  const move = itemOf({ slug, version: 0, what: 'all', at });
  await store.client.send(new PutItemCommand({ TableName: store.table, Item: move }));
}

/** Lists the moves that are not done yet, the oldest first, at most `limit`. */
export async function listMoves(store: Store, limit: number): Promise<Move[]> {
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      KeyConditionExpression: '#partition = :partition',
      ExpressionAttributeNames: { '#partition': indexes.list.partition },
      ExpressionAttributeValues: toItem({ ':partition': lists.moves() }),
      Limit: limit,
    }),
  );
  return Items.map((item) => moveFrom(fromItem<Move>(item)));
}

/** Deletes a move that is done. Returns `false` when it was requested once more meanwhile. */
export function deleteMove(store: Store, { slug, version, at }: Move): Promise<boolean> {
  return whenCondition(
    store.client.send(
      new DeleteItemCommand({
        TableName: store.table,
        Key: toItem(keys.move(slug, version)),
        ConditionExpression: '#at = :at',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: toItem({ ':at': at }),
      }),
    ),
  );
}
