import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { ExpertReview, Revision } from '../expert-reviews/schema.ts';
import type { Title } from '../titles/schema.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

interface TitleItem {
  data: string;
  version: number;
  name: string;
  latestRevision: number;
  changedAt: string;
}

/** A title with the numbers that guard its changes. */
export interface StoredTitle {
  title: Title;
  version: number;
  latestRevision: number;
  changedAt: string;
}

const titleItem = (stored: StoredTitle) =>
  toItem({
    ...keys.title(stored.title.slug),
    entity: 'title',
    slug: stored.title.slug,
    name: stored.title.name,
    data: JSON.stringify(stored.title),
    version: stored.version,
    latestRevision: stored.latestRevision,
    changedAt: stored.changedAt,
  });

const stored = (item: TitleItem): StoredTitle => ({
  title: JSON.parse(item.data) as Title,
  version: item.version,
  latestRevision: item.latestRevision,
  changedAt: item.changedAt,
});

/** Adds a title; `false` when the slug is taken. */
export const createTitle = (store: Store, title: Title, now: string): Promise<boolean> =>
  whenCondition(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: titleItem({ title, version: 1, latestRevision: 0, changedAt: now }),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );

/** Replaces a title's facts; `false` when its version is not `previous.version` any more. */
export const replaceTitle = (
  store: Store,
  title: Title,
  previous: StoredTitle,
  now: string,
): Promise<boolean> =>
  whenCondition(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: titleItem({ ...previous, title, version: previous.version + 1, changedAt: now }),
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: { ':version': { N: String(previous.version) } },
      }),
    ),
  );

/** A title by its slug. */
export const readTitle = async (store: Store, slug: string): Promise<StoredTitle | undefined> => {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.title(slug)), ConsistentRead: true }),
  );
  return Item && stored(fromItem<TitleItem>(Item));
};

/** Adds an immutable revision of the expert review; `false` when another came first. */
export const createRevision = (store: Store, previous: StoredTitle, revision: Revision): Promise<boolean> => {
  const { slug } = previous.title;
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Put: {
              TableName: store.table,
              Item: toItem({
                ...keys.revision(slug, revision.revision),
                entity: 'revision',
                revision: revision.revision,
                createdAt: revision.createdAt,
                data: JSON.stringify(revision.content),
              }),
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          {
            Update: {
              TableName: store.table,
              Key: toItem(keys.title(slug)),
              UpdateExpression: 'SET latestRevision = :revision, version = version + :one',
              ConditionExpression: 'version = :version',
              ExpressionAttributeValues: toItem({
                ':revision': revision.revision,
                ':version': previous.version,
                ':one': 1,
              }),
            },
          },
        ],
      }),
    ),
  );
};

/** One revision of a title's expert review. */
export const readRevision = async (
  store: Store,
  slug: string,
  revision: number,
): Promise<Revision | undefined> => {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.revision(slug, revision)),
      ConsistentRead: true,
    }),
  );
  if (!Item) return undefined;
  const item = fromItem<{ data: string; createdAt: string }>(Item);
  return { revision, createdAt: item.createdAt, content: JSON.parse(item.data) as ExpertReview };
};

/** A title's revisions, newest first, without a limit that matters to people: at most 100. */
export const listRevisions = async (store: Store, slug: string): Promise<Revision[]> => {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: toItem({ ':pk': keys.title(slug).pk, ':prefix': 'REVISION#' }),
      ScanIndexForward: false,
      Limit: 100,
    }),
  );
  return (Items ?? []).map((entry) => {
    const item = fromItem<{ data: string; createdAt: string; revision: number }>(entry);
    return {
      revision: item.revision,
      createdAt: item.createdAt,
      content: JSON.parse(item.data) as ExpertReview,
    };
  });
};

/** Makes a revision the one that readers see. */
export const publishRevision = async (
  store: Store,
  title: Title,
  revision: Revision,
  now: string,
): Promise<void> => {
  await store.client.send(
    new PutItemCommand({
      TableName: store.table,
      Item: toItem({
        ...keys.currentReview(title.slug),
        entity: 'expert-review',
        slug: title.slug,
        titleName: title.name,
        revision: revision.revision,
        publishedAt: now,
        data: JSON.stringify(revision.content),
      }),
    }),
  );
};
