import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import { type PackedContent, packContent, unpackContent } from './packed-content.ts';
import { expiresAfter, isExpired } from './retention.ts';
import type { Store } from './store.ts';
import { expiryAttribute, keys } from './table.ts';

/**
 * What an editor wrote about a title and has not saved as a revision: the values of the form, the page that they are based
 * on, and its version. Nobody checks the values before they are saved.
 */
export interface WorkingCopyContent {
  version: number;
  base: Record<string, unknown>;
  values: Record<string, unknown>;
  note: string;
}

/** A working copy, and when it was last changed (ISO). */
export interface WorkingCopy extends WorkingCopyContent {
  savedAt: string;
}

interface WorkingCopyItem {
  savedAt: string;
  content?: PackedContent;
  [expiryAttribute]: number;
}

/** Reads the working copy of an editor; `undefined` when there is none. */
export async function readWorkingCopy(
  store: Store,
  person: string,
  slug: string,
  now: Date,
): Promise<WorkingCopy | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.workingCopy(person, slug)),
      ConsistentRead: true,
    }),
  );
  const item = Item && fromItem<WorkingCopyItem>(Item);
  if (item === undefined || isExpired({ ...item }, now)) return undefined;
  const content = unpackContent<WorkingCopyContent>(item.content);
  return content && { ...content, savedAt: item.savedAt };
}

/** Stores the working copy of an editor instead of the one that they had for this title. `at` is ISO. */
export async function writeWorkingCopy(
  store: Store,
  person: string,
  slug: string,
  content: WorkingCopyContent,
  at: string,
): Promise<void> {
  await put(store, person, slug, {
    savedAt: at,
    content: packContent(content),
    ...expiresAfter('working copy', at),
  });
}

/**
 * Ends the working copy of an editor: its content is gone at once, and DynamoDB deletes the rest of the item. So the
 * function needs no permission to delete what people own.
 */
export async function endWorkingCopy(store: Store, person: string, slug: string, at: string): Promise<void> {
  await put(store, person, slug, { savedAt: at, [expiryAttribute]: Math.ceil(Date.parse(at) / 1000) });
}

async function put(store: Store, person: string, slug: string, fields: object): Promise<void> {
  await store.client.send(
    new PutItemCommand({
      TableName: store.table,
      Item: toItem({ ...keys.workingCopy(person, slug), entity: 'working-copy', slug, ...fields }),
    }),
  );
}
