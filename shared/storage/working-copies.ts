import { GetItemCommand, PutItemCommand, type PutItemCommandInput } from '@aws-sdk/client-dynamodb';
import { whenCondition } from './failures.ts';
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
  /** What else was written for some fields, by path: on another device, or in a revision that waited. */
  others?: { path: string; value?: unknown; revision?: number | undefined }[] | undefined;
  /** The waiting revision of another editor that it merges with what was published since. */
  merges?: number | undefined;
}

/** A working copy, and when it was last changed (ISO). */
export interface WorkingCopy extends WorkingCopyContent {
  savedAt: string;
}

/** Whose working copy it is, by the tag of the editor, and of which title. */
interface Place {
  person: string;
  slug: string;
}

interface WorkingCopyItem {
  savedAt: string;
  content?: PackedContent;
  [expiryAttribute]: number;
}

/** Reads the working copy of an editor; `undefined` when there is none. */
export async function readWorkingCopy(
  store: Store,
  { person, slug }: Place,
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

/**
 * Stores the working copy of an editor instead of the one that was saved at `replaces` (ISO), or where there is none. Returns
 * whether it was stored: not when another device has stored another one in the meantime. `at` is ISO.
 */
export function writeWorkingCopy(
  store: Store,
  { person, slug }: Place,
  content: WorkingCopyContent,
  { at, replaces }: { at: string; replaces: string | undefined },
): Promise<boolean> {
  const fields = { savedAt: at, content: packContent(content), ...expiresAfter('working copy', at) };
  return replaces === undefined
    ? put(store, { person, slug }, fields, {
        ConditionExpression: 'attribute_not_exists(content) OR expiresAt <= :now',
        ExpressionAttributeValues: toItem({ ':now': secondsOf(at) }),
      })
    : put(store, { person, slug }, fields, stillSavedAt(replaces));
}

/**
 * Ends the working copy of an editor that was saved at `savedAt` (ISO): its content is gone at once, and DynamoDB deletes the
 * rest of the item. So the function needs no permission to delete what people own. Returns whether it was still that one.
 */
export function endWorkingCopy(
  store: Store,
  { person, slug }: Place,
  { savedAt, at }: { savedAt: string; at: string },
): Promise<boolean> {
  const fields = { savedAt: at, [expiryAttribute]: secondsOf(at) };
  return put(store, { person, slug }, fields, stillSavedAt(savedAt));
}

const secondsOf = (at: string): number => Math.ceil(Date.parse(at) / 1000);

const stillSavedAt = (savedAt: string) => ({
  ConditionExpression: 'savedAt = :savedAt AND attribute_exists(content)',
  ExpressionAttributeValues: toItem({ ':savedAt': savedAt }),
});

const put = (
  store: Store,
  { person, slug }: Place,
  fields: object,
  condition: Pick<PutItemCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'>,
): Promise<boolean> =>
  whenCondition(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: toItem({ ...keys.workingCopy(person, slug), entity: 'working-copy', slug, ...fields }),
        ...condition,
      }),
    ),
  );
