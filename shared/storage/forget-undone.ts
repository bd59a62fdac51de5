import { DeleteItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { type UndoNames, undoOf } from './case-items.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { indexes, keyNames, keys, lists, partsOf } from './table.ts';

interface Undoable extends UndoNames {
  pk: string;
  sk: string;
  [attribute: string]: unknown;
}

const together = 100;

/** The case forgets its summary first: a copy that is still there is found the next time. */
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
 * Deletes the copies of texts that undoing decisions made until a moment (ISO) needed, a hundred at a time: they would
 * outlive what their authors do with the texts. Answers how many there were.
 */
export async function forgetUndone(store: Store, until: string): Promise<number> {
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
        Limit: together,
      }),
    );
    const found = (Items ?? []).map((item) => fromItem<Undoable>(item));
    const gone = (await Promise.all(found.map((each) => forget(store, each)))).filter(Boolean).length;
    forgotten += gone;
    // The list may show for a moment what is gone already; what is left is found the next time.
    if (found.length < together || gone === 0) return forgotten;
  }
}
