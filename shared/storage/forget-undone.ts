import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { queryAll } from './query-all.ts';
import type { Store } from './store.ts';
import { indexes, lists } from './table.ts';

interface ClosedCase {
  pk: string;
  sk: string;
  version: number;
}

const dayMs = 86_400_000;

/**
 * Takes from the cases closed within a day before `until` the copy of the text that undoing needs: it would outlive
 * what its author does with the text. Answers how many there were.
 */
export const forgetUndone = async (store: Store, until: string): Promise<number> => {
  const closed = await queryAll<ClosedCase>(store, {
    IndexName: indexes.list.name,
    KeyConditionExpression: '#partition = :partition AND #sort BETWEEN :from AND :until',
    FilterExpression: 'attribute_exists(#undo)',
    ExpressionAttributeNames: {
      '#partition': indexes.list.partition,
      '#sort': indexes.list.sort,
      '#undo': 'undo',
    },
    ExpressionAttributeValues: toItem({
      ':partition': lists.cases('closed'),
      ':from': new Date(Date.parse(until) - dayMs).toISOString(),
      ':until': until,
    }),
  });
  const forgotten = await Promise.all(
    closed.map(({ pk, sk, version }) =>
      whenCondition(
        store.client.send(
          new UpdateItemCommand({
            TableName: store.table,
            Key: toItem({ pk, sk }),
            UpdateExpression: 'REMOVE #undo',
            ExpressionAttributeNames: { '#undo': 'undo' },
            ConditionExpression: 'version = :version',
            ExpressionAttributeValues: toItem({ ':version': version }),
          }),
        ),
      ),
    ),
  );
  return forgotten.filter(Boolean).length;
};
