import { GetItemCommand, QueryCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { ExpertReview, Revision } from '../expert-reviews/schema.ts';
import type { RevisionContent } from '../revisions/content.ts';
import { changedBy, type Differences, differencesFrom } from '../revisions/differences.ts';
import type { Authorship } from '../revisions/publishing.ts';
import { withCurrentFacts } from '../titles/older-facts.ts';
import type { Title } from '../titles/schema.ts';
import { defined } from '../values/defined.ts';
import { fromItem, toItem } from './items.ts';
import { type PackedContent, packContent, smallest, unpackContent } from './packed-content.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';

/** A revision with the facts that it has. Revisions from before 0.3 have none of their own. */
export interface StoredRevision extends Revision {
  title?: Title;
  /** The facts that the title had when a revision with facts of its own was written, while no page was on the site. */
  factsBefore?: Title | undefined;
}

type WholeRevision = StoredRevision & { title: Title };

interface RevisionItem extends Omit<Revision, 'content'> {
  /** The facts and the review, or with `on` only the fields in which they differ from those of that revision. */
  content?: PackedContent;
  on?: number;
  /** The review as JSON, as revisions were stored before they had facts. */
  data?: string;
}

type Contents = Pick<StoredRevision, 'title' | 'content' | 'factsBefore'>;

interface StoredContent extends RevisionContent {
  before?: Title;
}

const contentOf = ({ content, data }: RevisionItem): Contents => {
  const unpacked = unpackContent<StoredContent>(content);
  if (unpacked === undefined) return { content: JSON.parse(data ?? '{}') as ExpertReview };
  const { title, review, before } = unpacked;
  const factsBefore = before && withCurrentFacts(before);
  return { title: withCurrentFacts(title), content: review, ...defined({ factsBefore }) };
};

/** Returns the content of a revision that is stored as its difference from another one. */
const contentOn = (basis: Contents, { content }: RevisionItem): Contents => {
  const { title, review } = unpackContent<Differences>(content) ?? { title: {}, review: {} };
  return {
    title: withCurrentFacts(changedBy(basis.title ?? {}, title) as Title),
    content: changedBy(basis.content, review) as ExpertReview,
  };
};

const revisionFrom = (item: RevisionItem, basis?: Contents): StoredRevision => {
  const { revision, createdAt, createdBy, publishedAt, base, ownFacts, note, merges } = item;
  const { discardedAt, discardedBy } = item;
  return {
    revision,
    createdAt,
    ...defined({ createdBy, publishedAt, base, ownFacts, note, merges, discardedAt, discardedBy }),
    ...(basis ? contentOn(basis, item) : contentOf(item)),
  };
};

/** Packs a revision's content whole, or as its difference from another revision when that is much smaller. */
const packed = ({ title, content, factsBefore }: WholeRevision, basis: StoredRevision | undefined) => {
  const stored: StoredContent = { title, review: content, ...defined({ before: factsBefore }) };
  const whole = packContent(stored, 0, smallest);
  if (basis?.title === undefined || whole === undefined) return { content: whole };
  const differences: Differences = {
    title: differencesFrom(basis.title, title),
    review: differencesFrom(basis.content, content),
  };
  const part = packContent(differences, 0, smallest);
  return part && part.length < whole.length / 2 ? { content: part, on: basis.revision } : { content: whole };
};

/**
 * Builds the write of a new revision. Its condition fails when the number is taken. With a `basis`, which must be stored
 * whole, the revision may be stored as its difference from it, which saves write units.
 */
export function revisionWrite(
  store: Store,
  slug: string,
  revision: WholeRevision,
  basis?: StoredRevision,
): TransactWriteItem {
  const { title: _, content: __, factsBefore: ___, ...fields } = revision;
  return {
    Put: {
      TableName: store.table,
      Item: toItem({
        ...keys.revision(slug, revision.revision),
        entity: 'revision',
        ...fields,
        ...packed(revision, basis),
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
      UpdateExpression:
        'SET publishedAt = if_not_exists(publishedAt, :at), content = :content REMOVE #data, #on',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#data': 'data', '#on': 'on' },
      ExpressionAttributeValues: toItem({
        ':at': publishedAt,
        ':content': packContent({ title, review: content }, 0, smallest),
      }),
    },
  };
}

const readItem = async (store: Store, slug: string, revision: number): Promise<RevisionItem | undefined> => {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.revision(slug, revision)),
      ConsistentRead: true,
    }),
  );
  return Item && fromItem<RevisionItem>(Item);
};

const basisOf = async (
  store: Store,
  slug: string,
  { revision, on }: RevisionItem,
): Promise<StoredRevision> => {
  const item = await readItem(store, slug, on ?? 0);
  if (item === undefined)
    throw new Error(`revision ${on} of ${slug}, on which ${revision} is based, is missing`);
  return revisionFrom(item);
};

/**
 * Reads one revision of a title, and the revision that is stored whole and from which it differs in the fewest fields: itself
 * or the one on which it is stored. Returns `undefined` when there is none with this number.
 */
export async function readRevisionWithBasis(
  store: Store,
  slug: string,
  number: number,
): Promise<{ revision: StoredRevision; basis: StoredRevision } | undefined> {
  const item = await readItem(store, slug, number);
  if (item === undefined) return undefined;
  if (item.on === undefined) return { revision: revisionFrom(item), basis: revisionFrom(item) };
  const basis = await basisOf(store, slug, item);
  return { revision: revisionFrom(item, basis), basis };
}

/** Reads one revision of a title; `undefined` when there is none with this number. */
export async function readRevision(
  store: Store,
  slug: string,
  revision: number,
): Promise<StoredRevision | undefined> {
  return (await readRevisionWithBasis(store, slug, revision))?.revision;
}

/** How many revisions one request for their authors reads. */
const authorsAtOnce = 25;

const readAuthors = async (store: Store, slug: string, to: number): Promise<Authorship[]> => {
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#revision': 'revision' },
      ExpressionAttributeValues: toItem({
        ':pk': keys.title(slug).pk,
        ':from': keys.revision(slug, 1).sk,
        ':to': keys.revision(slug, to).sk,
      }),
      ProjectionExpression: '#revision, createdBy, createdAt, publishedAt, merges, discardedAt',
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: authorsAtOnce,
    }),
  );
  return Items.map((item) => fromItem<Authorship>(item));
};

/**
 * Lists the authors of a title's revisions from the one numbered `newest` back to the first one for which `isLast` returns
 * `true`, newest first. May contain a few older ones, too.
 */
export async function listAuthors(
  store: Store,
  slug: string,
  newest: number,
  isLast: (one: Authorship) => boolean,
): Promise<Authorship[]> {
  const found: Authorship[] = [];
  let to = newest;
  while (to >= 1) {
    const page = await readAuthors(store, slug, to);
    found.push(...page);
    if (page.length < authorsAtOnce || page.some(isLast)) break;
    to = (page.at(-1)?.revision ?? 1) - 1;
  }
  return found;
}

/** Lists a title's newest 100 revisions, newest first. */
export async function listRevisions(store: Store, slug: string): Promise<StoredRevision[]> {
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: toItem({ ':pk': keys.title(slug).pk, ':prefix': sortPrefixes.revision }),
      ScanIndexForward: false,
      Limit: 100,
    }),
  );
  const items = Items.map((item) => fromItem<RevisionItem>(item));
  const whole = new Map(
    items.filter(({ on }) => on === undefined).map((item) => [item.revision, revisionFrom(item)]),
  );
  for (const item of items)
    if (item.on !== undefined && !whole.has(item.on)) whole.set(item.on, await basisOf(store, slug, item));
  return items.map((item) => revisionFrom(item, item.on === undefined ? undefined : whole.get(item.on)));
}
