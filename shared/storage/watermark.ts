import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** The time until which decisions are in the daily counters, and how many people had been erased when it was read. */
export interface Watermark {
  /** `undefined` before the first roll-up. */
  until: string | undefined;
  erasures: number;
}

/** Reads the time at which the last roll-up stopped. */
export async function readWatermark(store: Store): Promise<Watermark> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.watermark()), ConsistentRead: true }),
  );
  return { until: Item?.until?.S, erasures: Number(Item?.erasures?.N ?? 0) };
}

/** Builds the write that makes a running roll-up fail, because it may contain signatures that are being erased. */
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
