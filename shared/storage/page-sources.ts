import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Counters } from '../community-reviews/aggregate.ts';
import type { ExpertReview } from '../expert-reviews/schema.ts';
import type { Audience } from '../people/audience.ts';
import type { Address } from '../people/sealing.ts';
import { withCurrentFacts } from '../titles/older-facts.ts';
import type { Title } from '../titles/schema.ts';
import { defined } from '../values/defined.ts';
import { creditedName } from './credits.ts';
import { fromItem, toItem } from './items.ts';
import { readRevision } from './revisions.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';
import type { Publication } from './title-heads.ts';

/** The data from which a page document is built, except the reviews that it shows. */
export interface PageSources {
  title: Title;
  titleChangedAt: string;
  review: ExpertReview;
  revision: number;
  publishedAt: string;
  /** When the title was first published. */
  firstPublishedAt?: string;
  /** Set when the published revision followed from a reader's suggestion, with their name if they are named for it. */
  afterSuggestion?: { creditedTo?: string };
  counters: { audience: Audience; counters: Counters }[];
  /** The addresses of the reviews that changed last. The list index may not show them yet. */
  newest: { audience: Audience; address: Address }[];
  /** When a community review last changed. */
  communityChangedAt?: string;
}

interface SourceItem {
  sk: string;
  data?: string;
  changedAt?: string;
  publishedAt?: string;
  revision?: number;
  publication?: Publication;
  audience?: Audience;
  newest?: string;
}

/** Returns the publication in a title's head, or in the item in which older titles have it. */
const publicationIn = (
  head: SourceItem | undefined,
  older: SourceItem | undefined,
): Publication | undefined =>
  head?.data !== undefined && older?.revision !== undefined
    ? { revision: older.revision, publishedAt: older.publishedAt ?? '' }
    : head?.publication;

const indexLagMs = 10_000;

const countersIn = (item: SourceItem): Counters =>
  Object.fromEntries(
    Object.entries(item).filter(([name, value]) => /^[saghx]\d+$/.test(name) && typeof value === 'number'),
  );

const changedLast = (aggregates: readonly SourceItem[], communityChangedAt: string) =>
  aggregates.flatMap(({ audience, changedAt, newest }) => {
    const [person, item] = newest?.split('/') ?? [];
    if (!audience || !changedAt || !person || !item) return [];
    const age = Date.parse(communityChangedAt) - Date.parse(changedAt);
    return age <= indexLagMs ? [{ audience, address: { person, item } }] : [];
  });

const readCurrentItems = async (store: Store, slug: string): Promise<SourceItem[]> => {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: toItem({ ':pk': keys.title(slug).pk, ':prefix': sortPrefixes.current }),
    }),
  );
  return (Items ?? []).map((item) => fromItem<SourceItem>(item));
};

const countersOf = (items: readonly SourceItem[]): PageSources['counters'] =>
  items.flatMap((item) => (item.audience ? [{ audience: item.audience, counters: countersIn(item) }] : []));

/** Reads the counters of a title, also of one that is not published. */
export async function readCounters(store: Store, slug: string): Promise<PageSources['counters']> {
  return countersOf(await readCurrentItems(store, slug));
}

/**
 * Reads everything about a title except its reviews, with one consistent query and a read of the published revision;
 * `undefined` while the title is not published.
 */
export async function readPageSources(store: Store, slug: string): Promise<PageSources | undefined> {
  const items = await readCurrentItems(store, slug);
  const head = items.find((item) => item.sk === keys.title(slug).sk);
  const publication = publicationIn(
    head,
    items.find((item) => item.sk === keys.currentReview(slug).sk),
  );
  if (head === undefined || publication === undefined) return undefined;
  const published = await readRevision(store, slug, publication.revision);
  const facts = published?.title ?? (head.data && withCurrentFacts(JSON.parse(head.data) as Title));
  if (published === undefined || !facts) throw new Error(`the published revision of ${slug} is missing`);
  const aggregates = items.filter((item) => item.audience !== undefined);
  const communityChangedAt = aggregates
    .map((item) => item.changedAt ?? '')
    .sort()
    .at(-1);
  return {
    title: facts,
    titleChangedAt: head.changedAt ?? '',
    review: published.content,
    revision: publication.revision,
    publishedAt: publication.publishedAt,
    ...defined({
      firstPublishedAt: publication.firstPublishedAt,
      afterSuggestion: publication.afterSuggestion && {
        ...defined({ creditedTo: await creditedName(store, publication.afterSuggestion.credit) }),
      },
    }),
    counters: countersOf(aggregates),
    newest: changedLast(aggregates, communityChangedAt ?? ''),
    ...defined({ communityChangedAt: communityChangedAt || undefined }),
  };
}
