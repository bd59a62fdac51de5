import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { deadSince, type FailedLink, type LinkRecord } from '../titles/link-record.ts';
import { defined } from '../values/defined.ts';
import { atVersion } from './at-version.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { placeOf } from './list-titles.ts';
import { lists } from './lists.ts';
import type { ListPosition } from './published-reviews.ts';
import { queryAll } from './query-all.ts';
import type { Store } from './store.ts';
import { indexes, keys, sortPrefixes } from './table.ts';

const recordIn = ({ slug, version, links }: LinkRecord): LinkRecord => ({ slug, version, links });

/** Reads the records of all titles with failed links, with consistent queries: half a kilobyte for each such title. */
export async function readLinkRecords(store: Store): Promise<LinkRecord[]> {
  const items = await queryAll<LinkRecord>(store, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: toItem({ ':pk': keys.linkRound().pk, ':prefix': sortPrefixes.links }),
  });
  return items.map(recordIn);
}

/** Reads the record of a title with a consistent read; `undefined` when none of its links failed. */
export async function readLinkRecord(store: Store, slug: string): Promise<LinkRecord | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.links(slug)), ConsistentRead: true }),
  );
  return Item && recordIn(fromItem<LinkRecord>(Item));
}

/**
 * Writes the failed links of a title, or deletes its record when none is left. Editors list it while it has a dead link at
 * `now` (ISO). Returns whether it was written: not when somebody else has changed it since `previous` was read.
 */
export function writeLinkRecord(
  store: Store,
  slug: string,
  links: readonly FailedLink[],
  previous: LinkRecord | undefined,
  now: string,
): Promise<boolean> {
  const TableName = store.table;
  const key = keys.links(slug);
  const unchanged = atVersion(previous?.version);
  if (links.length === 0) {
    const removed = new DeleteItemCommand({ TableName, Key: toItem(key), ...unchanged });
    return whenCondition(store.client.send(removed));
  }
  const version = (previous?.version ?? 0) + 1;
  const since = deadSince(links, now);
  const listKey = since && lists.deadLinks();
  const Item = toItem({ ...key, entity: 'links', slug, version, links, listKey, listSort: since });
  return whenCondition(store.client.send(new PutItemCommand({ TableName, Item, ...unchanged })));
}

/** Lists titles with dead links with one query, the ones that have been dead longest first. */
export async function listDeadLinks(
  store: Store,
  limit: number,
  after?: ListPosition,
): Promise<{ records: LinkRecord[]; next?: ListPosition }> {
  const query: QueryCommandInput = {
    TableName: store.table,
    IndexName: indexes.list.name,
    KeyConditionExpression: '#partition = :partition',
    ExpressionAttributeNames: { '#partition': indexes.list.partition },
    ExpressionAttributeValues: toItem({ ':partition': lists.deadLinks() }),
    Limit: limit,
    ...defined({ ExclusiveStartKey: after && toItem(after) }),
  };
  const { Items = [], LastEvaluatedKey } = await store.client.send(new QueryCommand(query));
  return {
    records: Items.map((item) => recordIn(fromItem<LinkRecord>(item))),
    ...defined({ next: LastEvaluatedKey && placeOf(fromItem<ListPosition>(LastEvaluatedKey)) }),
  };
}

/** How far the regular check of all titles has come: when it began (ISO), and the last title that it checked. */
export interface LinkRound {
  startedAt: string;
  after?: string | undefined;
  finished?: true | undefined;
}

/** Reads how far the regular check of all titles has come; `undefined` before the first one. */
export async function readLinkRound(store: Store): Promise<LinkRound | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.linkRound()), ConsistentRead: true }),
  );
  if (Item === undefined) return undefined;
  const { startedAt, after, finished } = fromItem<LinkRound>(Item);
  return { startedAt, ...defined({ after, finished }) };
}

/** Stores how far the regular check of all titles has come. One write unit. */
export async function writeLinkRound(store: Store, round: LinkRound): Promise<void> {
  await store.client.send(
    new PutItemCommand({
      TableName: store.table,
      Item: toItem({ ...keys.linkRound(), entity: 'link-round', ...round }),
    }),
  );
}

/** Lists the slugs of at most `limit` published titles after a slug, in their order. One query of the cards. */
export async function publishedAfter(
  store: Store,
  after: string | undefined,
  limit: number,
): Promise<string[]> {
  const start = keys.card(after ?? '');
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ProjectionExpression: 'sk',
      // A space sorts before every letter of a slug, so the title at `after` itself is left out.
      ExpressionAttributeValues: toItem({
        ':pk': start.pk,
        ':from': `${start.sk} `,
        ':to': keys.card('~').sk,
      }),
      Limit: limit,
    }),
  );
  return Items.map((item) => fromItem<{ sk: string }>(item).sk.slice(sortPrefixes.card.length));
}
