import { GetItemCommand, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** One day's counters, by name. */
export interface Day {
  day: string;
  counters: Record<string, number>;
}

/** Decisions before this moment are in the days' counters; `undefined` before the first roll-up. */
export const readWatermark = async (store: Store): Promise<string | undefined> => {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.watermark()), ConsistentRead: true }),
  );
  return Item?.until?.S;
};

const dayUpdate = (store: Store, { day, counters }: Day) => {
  const entries = Object.entries(counters);
  return {
    Update: {
      TableName: store.table,
      Key: toItem(keys.day(day)),
      UpdateExpression: `ADD ${entries.map((_, index) => `#n${index} :v${index}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(
        entries.map(([name], index) => [`#n${index}`, `c:${name}`]),
      ),
      ExpressionAttributeValues: toItem(
        Object.fromEntries(entries.map(([, by], index) => [`:v${index}`, by])),
      ),
    },
  };
};

/**
 * Adds counts to their days and moves the watermark, in one transaction on the condition that it stands where the
 * counts begin: what was counted once is never counted again. `false` when another roll-up came first.
 */
export const rollUpDays = (
  store: Store,
  days: readonly Day[],
  from: string | undefined,
  until: string,
): Promise<boolean> =>
  whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Put: {
              TableName: store.table,
              Item: toItem({ ...keys.watermark(), entity: 'watermark', until }),
              ...(from === undefined
                ? { ConditionExpression: 'attribute_not_exists(pk)' }
                : {
                    ConditionExpression: '#until = :from',
                    ExpressionAttributeNames: { '#until': 'until' },
                    ExpressionAttributeValues: toItem({ ':from': from }),
                  }),
            },
          },
          ...days.map((day) => dayUpdate(store, day)),
        ],
      }),
    ),
  );

/** The days from `from` to `to`, both included (`2026-11-23`): one query. */
export const readDays = async (store: Store, from: string, to: string): Promise<Day[]> => {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: toItem({
        ':pk': keys.day(from).pk,
        ':from': keys.day(from).sk,
        ':to': keys.day(to).sk,
      }),
    }),
  );
  return (Items ?? []).map((item) => {
    const entry = fromItem<Record<string, unknown>>(item);
    const counters = Object.entries(entry).flatMap(([name, value]) =>
      name.startsWith('c:') && typeof value === 'number' ? [[name.slice(2), value] as const] : [],
    );
    return { day: String(entry.sk).slice('DAY#'.length), counters: Object.fromEntries(counters) };
  });
};
