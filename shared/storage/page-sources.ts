import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Counters } from '../community-reviews/aggregate.ts';
import type { ExpertReview } from '../expert-reviews/schema.ts';
import type { Audience } from '../people/audience.ts';
import type { Address } from '../people/sealing.ts';
import { withCurrentFacts } from '../titles/older-facts.ts';
import type { Title } from '../titles/schema.ts';
import { defined } from '../values/defined.ts';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys, sortPrefixes } from './table.ts';

/** The data from which a page document is built, except the reviews that it shows. */
export interface PageSources {
  title: Title;
  titleChangedAt: string;
  review: ExpertReview;
  revision: number;
  publishedAt: string;
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
  audience?: Audience;
  newest?: string;
}

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

/**
 * Reads everything about a title except its reviews, with one consistent query; `undefined` until the title is
 * published.
 */
export async function readPageSources(store: Store, slug: string): Promise<PageSources | undefined> {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: toItem({ ':pk': keys.title(slug).pk, ':prefix': sortPrefixes.current }),
    }),
  );
  const items = (Items ?? []).map((item) => fromItem<SourceItem>(item));
  const title = items.find((item) => item.sk === keys.title(slug).sk);
  const review = items.find((item) => item.sk === keys.currentReview(slug).sk);
  if (!title?.data || !review?.data) return undefined;
  const aggregates = items.filter((item) => item.audience !== undefined);
  const communityChangedAt = aggregates
    .map((item) => item.changedAt ?? '')
    .sort()
    .at(-1);
  return {
    title: withCurrentFacts(JSON.parse(title.data) as Title),
    titleChangedAt: title.changedAt ?? '',
    review: JSON.parse(review.data) as ExpertReview,
    revision: review.revision ?? 0,
    publishedAt: review.publishedAt ?? '',
    counters: aggregates.map((item) => ({ audience: item.audience ?? 'adult', counters: countersIn(item) })),
    newest: changedLast(aggregates, communityChangedAt ?? ''),
    ...defined({ communityChangedAt: communityChangedAt || undefined }),
  };
}
