import { GetItemCommand, PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { TitleCard } from '../titles/schema.ts';
import { defined } from '../values/defined.ts';
import { fromItem, type Item, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';

/**
 * A title's card, and the titles that its page recommends. When a card changes, the pages that recommend its title must
 * be rebuilt.
 */
export interface CatalogueEntry {
  card: TitleCard;
  /** The slugs of the titles that editors recommend, whether published or not. */
  chosen: string[];
  /** The slugs of the titles that the page shows as recommendations. */
  shown: string[];
}

interface CardItem {
  data: string;
  chosen: string[];
  shown: string[];
}

/** Reads the version of the catalogue, which increases with every change of a card. */
export async function readCatalogueVersion(store: Store): Promise<number> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.catalogueHead()) }),
  );
  return Number(Item?.version?.N ?? 0);
}

/** Reads all cards. 10,000 titles are about 6 MB; a larger catalogue needs a search service. */
export async function readCatalogue(store: Store): Promise<CatalogueEntry[]> {
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
  return items.map((item) => {
    const { data, chosen, shown } = fromItem<CardItem>(item);
    return { card: JSON.parse(data) as TitleCard, chosen, shown };
  });
}

/**
 * Writes a card and then the catalogue's version. After a crash between the two, the next write updates the version.
 */
export async function writeCard(store: Store, entry: CatalogueEntry): Promise<void> {
  await store.client.send(
    new PutItemCommand({
      TableName: store.table,
      Item: toItem({
        ...keys.card(entry.card.slug),
        entity: 'card',
        data: JSON.stringify(entry.card),
        chosen: entry.chosen,
        shown: entry.shown,
      }),
    }),
  );
  await store.client.send(
    new UpdateItemCommand({
      TableName: store.table,
      Key: toItem(keys.catalogueHead()),
      UpdateExpression: 'ADD version :one',
      ExpressionAttributeValues: toItem({ ':one': 1 }),
    }),
  );
}
