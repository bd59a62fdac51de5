import { GetItemCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { type ExternalIds, uniqueIds } from '../titles/identifiers.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

type Identifier = ReturnType<typeof uniqueIds>[number];

/** A write that claims or frees an identifier for a title. */
interface ClaimChange {
  identifier: Identifier;
  write: TransactWriteItem;
}

const key = ({ catalogue, id }: Identifier) => keys.externalId(catalogue, id);
const isIn = (list: readonly Identifier[], { catalogue, id }: Identifier): boolean =>
  list.some((other) => other.catalogue === catalogue && other.id === id);

/** Claims an identifier. The condition fails when another title has it. */
const claim = (store: Store, slug: string, identifier: Identifier): TransactWriteItem => ({
  Put: {
    TableName: store.table,
    Item: toItem({ ...key(identifier), entity: 'external-id', slug }),
    ConditionExpression: 'attribute_not_exists(slug) OR slug = :slug',
    ExpressionAttributeValues: toItem({ ':slug': slug }),
  },
});

/**
 * Frees an identifier. It is emptied and not deleted: a function may delete only where it may delete everything that its
 * transaction touches.
 */
const free = (store: Store, slug: string, identifier: Identifier): TransactWriteItem => ({
  Update: {
    TableName: store.table,
    Key: toItem(key(identifier)),
    UpdateExpression: 'REMOVE slug',
    ConditionExpression: 'slug = :slug',
    ExpressionAttributeValues: toItem({ ':slug': slug }),
  },
});

/** Reads the slug of the title that has an identifier; `undefined` when none has it. */
export async function readTitleWithId(
  store: Store,
  catalogue: string,
  id: string,
): Promise<string | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.externalId(catalogue, id)),
      ConsistentRead: true,
    }),
  );
  return Item && fromItem<{ slug?: string }>(Item).slug;
}

/**
 * Builds the writes that claim the identifiers which a title gets, and free those which it loses. An identifier that
 * another title has, because it was stored before identifiers were claimed, is not freed. Costs a read for each one lost.
 */
export async function claimChanges(
  store: Store,
  slug: string,
  before: ExternalIds,
  after: ExternalIds,
): Promise<ClaimChange[]> {
  const [had, has] = [uniqueIds(before), uniqueIds(after)];
  const claimed = has.filter((identifier) => !isIn(had, identifier));
  const lost = had.filter((identifier) => !isIn(has, identifier));
  const owners = await Promise.all(lost.map(({ catalogue, id }) => readTitleWithId(store, catalogue, id)));
  const freed = lost.filter((_, index) => owners[index] === slug);
  return [
    ...claimed.map((identifier) => ({ identifier, write: claim(store, slug, identifier) })),
    ...freed.map((identifier) => ({ identifier, write: free(store, slug, identifier) })),
  ];
}
