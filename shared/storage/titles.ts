import {
  GetItemCommand,
  type Put,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { ExpertReview, Revision } from '../expert-reviews/schema.ts';
import type { Title } from '../titles/schema.ts';
import { defined } from '../values/defined.ts';
import { atVersion } from './at-version.ts';
import { whenCondition } from './failures.ts';
import { fromItem, type Item, toItem } from './items.ts';
import { pictureLinks } from './picture-links.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';

interface TitleItem {
  data: string;
  version: number;
  name: string;
  latestRevision: number;
  changedAt: string;
  createdBy?: string;
  editedBy?: string;
}

/** When an editor made a change (ISO), and the editor's tag. */
export interface Act {
  at: string;
  by: string;
}

/** A title with its version numbers, and the tags of who added it and who changed it last, if known. */
export interface StoredTitle {
  title: Title;
  version: number;
  latestRevision: number;
  changedAt: string;
  createdBy?: string | undefined;
  editedBy?: string | undefined;
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
    createdBy: stored.createdBy,
    editedBy: stored.editedBy,
  });

const stored = (item: TitleItem): StoredTitle => ({
  title: JSON.parse(item.data) as Title,
  version: item.version,
  latestRevision: item.latestRevision,
  changedAt: item.changedAt,
  createdBy: item.createdBy,
  editedBy: item.editedBy,
});

/** Writes a title and enters it in the records of its pictures: all of it, or nothing when a condition does not hold. */
const putTitle = (store: Store, title: Title, put: Omit<Put, 'TableName'>): Promise<boolean> => {
  const write = { TableName: store.table, ...put };
  const links = pictureLinks(store, title);
  return whenCondition(
    links.length === 0
      ? store.client.send(new PutItemCommand(write))
      : store.client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: write }, ...links] })),
  );
};

/** Adds a title. Returns `false` when the slug is taken, or when the title names a picture that was refused. */
export function createTitle(store: Store, title: Title, act: Act): Promise<boolean> {
  return putTitle(store, title, {
    Item: titleItem({
      title,
      version: 1,
      latestRevision: 0,
      changedAt: act.at,
      createdBy: act.by,
      editedBy: act.by,
    }),
    ConditionExpression: 'attribute_not_exists(pk)',
  });
}

/**
 * Replaces a title's facts. Returns `false` when the stored version is no longer `previous.version`, or when the title
 * names a picture that was refused.
 */
export function replaceTitle(store: Store, title: Title, previous: StoredTitle, act: Act): Promise<boolean> {
  return putTitle(store, title, {
    Item: titleItem({
      ...previous,
      title,
      version: previous.version + 1,
      changedAt: act.at,
      editedBy: act.by,
    }),
    ...atVersion(previous.version),
  });
}

/** Reads a title by its slug. */
export async function readTitle(store: Store, slug: string): Promise<StoredTitle | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.title(slug)), ConsistentRead: true }),
  );
  return Item && stored(fromItem<TitleItem>(Item));
}

/** Adds an immutable revision of the expert review. Returns `false` when another revision was added first. */
export function createRevision(store: Store, previous: StoredTitle, revision: Revision): Promise<boolean> {
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
                createdBy: revision.createdBy,
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
}

const revisionFrom = (stored: Item): Revision => {
  const { revision, createdAt, createdBy, data } = fromItem<Omit<Revision, 'content'> & { data: string }>(
    stored,
  );
  return {
    revision,
    createdAt,
    ...defined({ createdBy }),
    content: JSON.parse(data) as ExpertReview,
  };
};

/** Reads one revision of a title's expert review. */
export async function readRevision(
  store: Store,
  slug: string,
  revision: number,
): Promise<Revision | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.revision(slug, revision)),
      ConsistentRead: true,
    }),
  );
  if (!Item) return undefined;
  return revisionFrom(Item);
}

/** Lists a title's newest 100 revisions, newest first. */
export async function listRevisions(store: Store, slug: string): Promise<Revision[]> {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: toItem({ ':pk': keys.title(slug).pk, ':prefix': sortPrefixes.revision }),
      ScanIndexForward: false,
      Limit: 100,
    }),
  );
  return (Items ?? []).map(revisionFrom);
}
