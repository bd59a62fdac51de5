import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { ExpertReview, Revision } from '../expert-reviews/schema.ts';
import { withCurrentFacts } from '../titles/older-facts.ts';
import type { Title } from '../titles/schema.ts';
import { defined } from '../values/defined.ts';
import { atVersion } from './at-version.ts';
import { claimChanges } from './external-ids.ts';
import { failedConditions, whenCondition } from './failures.ts';
import { fromItem, type Item, toItem } from './items.ts';
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
  title: withCurrentFacts(JSON.parse(item.data) as Title),
  version: item.version,
  latestRevision: item.latestRevision,
  changedAt: item.changedAt,
  createdBy: item.createdBy,
  editedBy: item.editedBy,
});

/** Why a title was not written: its slug is taken, it changed, or another title has one of its identifiers. */
export type TitleConflict =
  | { conflict: 'title' }
  | { conflict: 'external-id'; catalogue: string; id: string };

const putTitle = async (
  store: Store,
  next: StoredTitle,
  previous: StoredTitle | undefined,
): Promise<TitleConflict | undefined> => {
  const { slug, details } = next.title;
  const claims = claimChanges(store, slug, previous?.title.details.externalIds ?? {}, details.externalIds);
  const put = { TableName: store.table, Item: titleItem(next), ...atVersion(previous?.version) };
  if (claims.length === 0)
    return (await whenCondition(store.client.send(new PutItemCommand(put))))
      ? undefined
      : { conflict: 'title' };
  const failed = await failedConditions(
    store.client.send(
      new TransactWriteItemsCommand({ TransactItems: [{ Put: put }, ...claims.map(({ write }) => write)] }),
    ),
  );
  if (failed.length === 0) return undefined;
  const claim = failed.includes(0) ? undefined : claims[(failed[0] ?? 0) - 1];
  return claim ? { conflict: 'external-id', ...claim.identifier } : { conflict: 'title' };
};

/** Adds a title and claims its external identifiers. Returns a conflict when the slug or an identifier is taken. */
export function createTitle(store: Store, title: Title, act: Act): Promise<TitleConflict | undefined> {
  const { at: changedAt, by } = act;
  return putTitle(
    store,
    { title, version: 1, latestRevision: 0, changedAt, createdBy: by, editedBy: by },
    undefined,
  );
}

/**
 * Replaces a title's facts and claims its new external identifiers. Returns a conflict when the stored version is no
 * longer `previous.version`, or when another title has an identifier.
 */
export function replaceTitle(
  store: Store,
  title: Title,
  previous: StoredTitle,
  act: Act,
): Promise<TitleConflict | undefined> {
  const next = { ...previous, title, version: previous.version + 1, changedAt: act.at, editedBy: act.by };
  return putTitle(store, next, previous);
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
