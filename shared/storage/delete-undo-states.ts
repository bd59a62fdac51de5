import { DeleteItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { type UndoNames, undoOf } from './case-items.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { lists } from './lists.ts';
import type { Store } from './store.ts';
import { indexes, keyNames, keys, partsOf } from './table.ts';

interface Undoable extends UndoNames {
  pk: string;
  sk: string;
  [attribute: string]: unknown;
}

const pageSize = 100;

/**
 * Deletes the state stored for undoing a decision. The case’s attribute `undo`, which says that the decision can be
 * undone, is removed first: if the deletion then fails, the next run still finds the stored state.
 */
const forget = async (store: Store, found: Undoable): Promise<boolean> => {
  const { pk, sk } = found;
  const [person = '', item = ''] = partsOf(pk);
  const ours = toItem({ ':undo': undoOf(found) });
  await whenCondition(
    store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: toItem(keys.case({ person, item })),
        UpdateExpression: 'REMOVE #undo',
        ExpressionAttributeNames: { '#undo': 'undo' },
        ConditionExpression: '#undo = :undo',
        ExpressionAttributeValues: ours,
      }),
    ),
  );
  return whenCondition(
    store.client.send(
      new DeleteItemCommand({
        TableName: store.table,
        Key: toItem({ pk, sk }),
        ConditionExpression: '#undo = :undo',
        ExpressionAttributeNames: { '#undo': found.undo === undefined ? 'mark' : 'undo' },
        ExpressionAttributeValues: ours,
      }),
    ),
  );
};

/**
 * Deletes, a hundred at a time, the states stored for undoing decisions made before a moment (ISO). They contain copies
 * of texts, which would otherwise remain after the authors edit or withdraw the texts. Returns how many were deleted.
 */
export async function deleteUndoStates(store: Store, until: string): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const { Items } = await store.client.send(
      new QueryCommand({
        TableName: store.table,
        IndexName: indexes.list.name,
        KeyConditionExpression: '#partition = :partition AND #sort <= :until',
        ProjectionExpression: `${keyNames.partition}, ${keyNames.sort}, #undo, mark`,
        ExpressionAttributeNames: {
          '#partition': indexes.list.partition,
          '#sort': indexes.list.sort,
          '#undo': 'undo',
        },
        ExpressionAttributeValues: toItem({ ':partition': lists.undoable(), ':until': until }),
        Limit: pageSize,
      }),
    );
    const found = (Items ?? []).map((item) => fromItem<Undoable>(item));
    const gone = (await Promise.all(found.map((each) => forget(store, each)))).filter(Boolean).length;
    forgotten += gone;
    // The index may briefly still list deleted items. Whatever remains is found by the next run.
    if (found.length < pageSize || gone === 0) return forgotten;
  }
}
