import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** The time up to which decisions are in the daily counters, and the number of erasures counted so far. */
export interface Watermark {
  /** ISO; `undefined` before the first roll-up. */
  until: string | undefined;
  erasures: number;
}

/** Reads the watermark: up to when decisions were counted, and the number of erasures. */
export async function readWatermark(store: Store): Promise<Watermark> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.watermark()), ConsistentRead: true }),
  );
  return { until: Item?.until?.S, erasures: Number(Item?.erasures?.N ?? 0) };
}

/** Counts an erasure. A running roll-up then fails, because it may contain signatures that are being erased. */
export async function countErasure(store: Store): Promise<void> {
  await store.client.send(
    new UpdateItemCommand({
      TableName: store.table,
      Key: toItem(keys.watermark()),
      UpdateExpression: 'ADD erasures :one',
      ExpressionAttributeValues: toItem({ ':one': 1 }),
    }),
  );
}
