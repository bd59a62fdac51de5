import { GetItemCommand, QueryCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { ExpertReview, Revision } from '../expert-reviews/schema.ts';
import type { RevisionContent } from '../revisions/content.ts';
import { withCurrentFacts } from '../titles/older-facts.ts';
import type { Title } from '../titles/schema.ts';
import { defined } from '../values/defined.ts';
import { fromItem, type Item, toItem } from './items.ts';
import { type PackedContent, packContent, smallest, unpackContent } from './packed-content.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';

/** A revision with the facts that it has. Revisions from before 0.3 have none of their own. */
export interface StoredRevision extends Revision {
  title?: Title;
}

interface RevisionItem extends Omit<Revision, 'content'> {
  /** The facts and the review. */
  content?: PackedContent;
  /** The review as JSON, as revisions were stored before they had facts. */
  data?: string;
}

const contentFrom = ({ content, data }: RevisionItem): { title?: Title; content: ExpertReview } => {
  const unpacked = unpackContent<RevisionContent>(content);
  if (unpacked === undefined) return { content: JSON.parse(data ?? '{}') as ExpertReview };
  return { title: withCurrentFacts(unpacked.title), content: unpacked.review };
};

const revisionFrom = (item: Item): StoredRevision => {
  const { revision, createdAt, createdBy, publishedAt, base, ownFacts, note, ...rest } =
    fromItem<RevisionItem>(item);
  return {
    revision,
    createdAt,
    ...defined({ createdBy, publishedAt, base, ownFacts, note }),
    ...contentFrom(rest as RevisionItem),
  };
};

/** Builds the write of a new revision. Its condition fails when the number is taken. */
export function revisionWrite(
  store: Store,
  slug: string,
  { title, content, ...revision }: StoredRevision & { title: Title },
): TransactWriteItem {
  return {
    Put: {
      TableName: store.table,
      Item: toItem({
        ...keys.revision(slug, revision.revision),
        entity: 'revision',
        ...revision,
        content: packContent({ title, review: content }, 0, smallest),
      }),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}

/**
 * Builds the write that records when a revision was first published, and the facts that it was published with. Its review
 * and facts of its own do not change.
 */
export function firstPublicationWrite(
  store: Store,
  slug: string,
  { revision, title, content }: StoredRevision & { title: Title },
  publishedAt: string,
): TransactWriteItem {
  return {
    Update: {
      TableName: store.table,
      Key: toItem(keys.revision(slug, revision)),
      UpdateExpression: 'SET publishedAt = if_not_exists(publishedAt, :at), content = :content REMOVE #data',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#data': 'data' },
      ExpressionAttributeValues: toItem({
        ':at': publishedAt,
        ':content': packContent({ title, review: content }, 0, smallest),
      }),
    },
  };
}

/** Reads one revision of a title; `undefined` when there is none with this number. */
export async function readRevision(
  store: Store,
  slug: string,
  revision: number,
): Promise<StoredRevision | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.revision(slug, revision)),
      ConsistentRead: true,
    }),
  );
  return Item && revisionFrom(Item);
}

/** Lists a title's newest 100 revisions, newest first. */
export async function listRevisions(store: Store, slug: string): Promise<StoredRevision[]> {
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
