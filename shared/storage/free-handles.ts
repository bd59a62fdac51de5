import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import { handleKeys } from '../people/names/key.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/**
 * Returns which of at most twenty names are free, with one request that costs half a read unit for each name. The result
 * may be slightly out of date, so choosing a name checks it once more. Names that could not be read count as taken.
 */
export async function freeHandles(store: Store, handles: readonly string[]): Promise<string[]> {
  const looks = handles.map((handle) => ({
    handle,
    places: handleKeys(handle).map((look) => keys.handle(look)),
  }));
  const wanted = looks.flatMap(({ places }) => places.map(toItem));
  const { Responses, UnprocessedKeys } = await store.client.send(
    new BatchGetItemCommand({
      RequestItems: { [store.table]: { Keys: wanted, ProjectionExpression: 'pk' } },
    }),
  );
  const unread = UnprocessedKeys?.[store.table]?.Keys ?? [];
  const taken = new Set(
    [...(Responses?.[store.table] ?? []), ...unread].map((item) => fromItem<{ pk: string }>(item).pk),
  );
  return looks.filter(({ places }) => !places.some(({ pk }) => taken.has(pk))).map(({ handle }) => handle);
}
