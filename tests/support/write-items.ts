import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { toItem } from '../../shared/storage/items.ts';
import type { Store } from '../../shared/storage/store.ts';

const together = 25;
const atOnce = 8;

/** Writes any number of items directly to the table. */
export async function writeItems({ client, table }: Store, items: readonly object[]): Promise<void> {
  const write = (part: readonly object[]) =>
    client.send(
      new BatchWriteItemCommand({
        RequestItems: { [table]: part.map((item) => ({ PutRequest: { Item: toItem(item) } })) },
      }),
    );
  for (let at = 0; at < items.length; at += together * atOnce) {
    const parts = Array.from({ length: atOnce }, (_, part) =>
      items.slice(at + part * together, Math.min(items.length, at + (part + 1) * together)),
    );
    await Promise.all(parts.filter((part) => part.length > 0).map(write));
  }
}
