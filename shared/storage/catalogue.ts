import { GetItemCommand, PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { TitleCard } from '../titles/schema.ts';
import type { Listed } from '../titles/similar-terms.ts';
import { defined } from '../values/defined.ts';
import { batchGet } from './batch-get.ts';
import { whenCondition } from './failures.ts';
import { fromItem, type Item, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';

/** A title's card, where it is listed for pages of similar titles, and when its sources were read (milliseconds). */
export interface StoredCard {
  card: TitleCard;
  listed?: Listed;
  readAt: number;
}

interface CardItem {
  /** Left out after the title was taken off the site. */
  data?: string;
  listed?: Listed;
  readAt?: number;
}

const cardIn = (item: Item): StoredCard | undefined => {
  const { data, listed, readAt = 0 } = fromItem<CardItem>(item);
  if (data === undefined) return undefined;
  return { card: JSON.parse(data) as TitleCard, readAt, ...defined({ listed }) };
};

/** Reads the version of the catalogue, which increases with every change of a card. */
export async function readCatalogueVersion(store: Store): Promise<number> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.catalogueHead()) }),
  );
  return Number(Item?.version?.N ?? 0);
}

/** Reads all cards. 10,000 titles are about 6 MB; a larger catalogue needs a search service. */
export async function readCatalogue(store: Store): Promise<TitleCard[]> {
  const items: Item[] = [];
  let after: Item | undefined;
  do {
    const page = await store.client.send(
      new QueryCommand({
        TableName: store.table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: toItem({ ':pk': keys.catalogueHead().pk, ':prefix': sortPrefixes.card }),
        ...defined({ ExclusiveStartKey: after }),
      }),
    );
    items.push(...(page.Items ?? []));
    after = page.LastEvaluatedKey;
  } while (after);
  return items.flatMap((item) => cardIn(item)?.card ?? []);
}

/** Reads the card of a title with a consistent read; `undefined` until the projector has written it. */
export async function readStoredCard(store: Store, slug: string): Promise<StoredCard | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.card(slug)), ConsistentRead: true }),
  );
  return Item && cardIn(Item);
}

/**
 * Reads the cards of these titles, which must be distinct, in one request. Omits titles that are not published. Costs half
 * a read unit for each title, and twice as much when the read is consistent.
 */
export async function readCardsOf(
  store: Store,
  slugs: readonly string[],
  reading: { consistent?: true } = {},
): Promise<TitleCard[]> {
  if (slugs.length === 0) return [];
  const items = await batchGet<CardItem>(store, slugs.map(keys.card), reading);
  return items.flatMap(({ data }) => (data === undefined ? [] : (JSON.parse(data) as TitleCard)));
}

/**
 * Writes a card. Returns `false` when the stored card was built from later sources: the write of a function that timed out
 * can arrive after the write of the next run. Afterwards the catalogue needs a new version (`announceCards`).
 */
export function writeCard(store: Store, { card, listed, readAt }: StoredCard): Promise<boolean> {
  return whenCondition(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: toItem({
          ...keys.card(card.slug),
          entity: 'card',
          data: JSON.stringify(card),
          listed,
          readAt,
        }),
        ConditionExpression: 'attribute_not_exists(readAt) OR readAt <= :readAt',
        ExpressionAttributeValues: toItem({ ':readAt': readAt }),
      }),
    ),
  );
}

/**
 * Removes the card of a title that was taken off the site. A marker stays, so that a write of an earlier run that arrives
 * later does not bring the card back. `movedTo` is the title into which it was merged. Afterwards the catalogue needs a new
 * version (`announceCards`).
 */
export function removeCard(
  store: Store,
  slug: string,
  { readAt, movedTo }: { readAt: number; movedTo?: string },
): Promise<boolean> {
  return whenCondition(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: toItem({ ...keys.card(slug), entity: 'card', readAt, movedTo }),
        ConditionExpression: 'attribute_not_exists(readAt) OR readAt <= :readAt',
        ExpressionAttributeValues: toItem({ ':readAt': readAt }),
      }),
    ),
  );
}

/** Increases the catalogue's version, after which every list and search reads the changed cards. */
export async function announceCards(store: Store): Promise<void> {
  await store.client.send(
    new UpdateItemCommand({
      TableName: store.table,
      Key: toItem(keys.catalogueHead()),
      UpdateExpression: 'ADD version :one',
      ExpressionAttributeValues: toItem({ ':one': 1 }),
    }),
  );
}
