import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys, partsOf } from './table.ts';

/** One day's counters, by name. */
export interface Day {
  day: string;
  counters: Record<string, number>;
}

/** Reads the days from `from` to `to` (`2026-11-23`), both inclusive, with one query. */
export async function readDays(store: Store, from: string, to: string): Promise<Day[]> {
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
    return { day: partsOf(String(entry.sk))[0] ?? '', counters: Object.fromEntries(counters) };
  });
}
