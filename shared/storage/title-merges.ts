import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** What a title's head says about merges, and when the work comes or came out. */
export interface MergeState {
  slug: string;
  name: string;
  premiere?: string;
  mergedInto?: string;
  broughtBackAt?: string;
  /** When the page was last taken off the site; absent when readers never saw it. */
  unpublishedAt?: string;
}

/** The most merges that are followed from one title to the next. A title is never merged into one that leads back to it. */
const maxMerges = 50;

/** Reads whether a title is merged into another one; `undefined` when there is no such title. */
export async function readMergeState(store: Store, slug: string): Promise<MergeState | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.title(slug)),
      ConsistentRead: true,
      ProjectionExpression: 'slug, #name, premiere, mergedInto, broughtBackAt, unpublishedAt',
      ExpressionAttributeNames: { '#name': 'name' },
    }),
  );
  return Item && fromItem<MergeState>(Item);
}

/** Reads the title that has the submissions of a title: itself, or the last one of the merges that start from it. */
export async function readHolder(store: Store, slug: string): Promise<MergeState | undefined> {
  let found = await readMergeState(store, slug);
  for (let step = 0; found?.mergedInto !== undefined && step < maxMerges; step += 1)
    found = await readMergeState(store, found.mergedInto);
  return found?.mergedInto === undefined ? found : undefined;
}
