import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { TitleState } from '../revisions/title-state.ts';
import { plainLetters } from '../text/plain-letters.ts';
import type { TitleKind } from '../titles/kinds.ts';
import { defined } from '../values/defined.ts';
import { fromItem, toItem } from './items.ts';
import { lists } from './lists.ts';
import type { ListPosition } from './published-reviews.ts';
import type { Store } from './store.ts';
import { indexes } from './table.ts';
import { type HeadItem, headFrom, type TitleHead } from './title-heads.ts';

/** A title in the editors' list. */
export interface ListedTitle extends TitleHead {
  slug: string;
  name: string;
  kind: TitleKind;
  oldestCheck?: string;
}

interface TitleFilter {
  kind?: TitleKind | undefined;
  /** Words that one of the names must contain, in any letters. */
  q?: string | undefined;
  /** Only titles with an offer that was last checked before this date. */
  checkedBefore?: string | undefined;
  /** Only titles that this function accepts; it is asked about each title that the other filters let through. */
  accepts?: ((title: ListedTitle) => boolean) | undefined;
}

const listed = (item: HeadItem): ListedTitle => {
  const { slug, name, kind = 'film', oldestCheck } = item;
  return { ...headFrom(item), slug, name, kind, ...defined({ oldestCheck }) };
};

/** Returns the position of an item in the list index. */
export function placeOf({ pk = '', sk = '', listKey = '', listSort = '' }: ListPosition): ListPosition {
  return { pk, sk, listKey, listSort };
}

/** The most titles that are read for one page of a filtered list. */
const maxRead = 500;

const filterOf = ({ kind, q, checkedBefore }: TitleFilter) => {
  const words = q === undefined ? [] : plainLetters(q).split(/\s+/).filter(Boolean).slice(0, 8);
  const clauses = [
    ...(kind === undefined ? [] : ['kind = :kind']),
    ...(checkedBefore === undefined ? [] : ['oldestCheck < :checkedBefore']),
    ...words.map((_, index) => `contains(words, :word${index})`),
  ];
  return {
    clause: clauses.join(' AND ') || undefined,
    values: {
      ...defined({ ':kind': kind, ':checkedBefore': checkedBefore }),
      ...Object.fromEntries(words.map((word, index) => [`:word${index}`, word])),
    },
  };
};

/**
 * Reads one page of the titles in a state with one query, by slug or, when they are scheduled, by time. With a filter it
 * reads at most 500 titles, so a page may be short; the next page continues from there.
 */
export async function listTitles(
  store: Store,
  state: TitleState,
  filter: TitleFilter,
  limit: number,
  after?: ListPosition,
): Promise<{ titles: ListedTitle[]; next?: ListPosition }> {
  const { clause, values } = filterOf(filter);
  const { accepts = () => true } = filter;
  const isFiltered = clause !== undefined || filter.accepts !== undefined;
  const { Items = [], LastEvaluatedKey } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      KeyConditionExpression: '#partition = :partition',
      ...defined({ FilterExpression: clause }),
      ExpressionAttributeNames: { '#partition': indexes.list.partition },
      ExpressionAttributeValues: toItem({ ':partition': lists.titles(state), ...values }),
      Limit: isFiltered ? maxRead : limit,
      ...defined({ ExclusiveStartKey: after && toItem(after) }),
    }),
  );
  const found = Items.map((item) => fromItem<HeadItem & ListPosition>(item)).filter((item) =>
    accepts(listed(item)),
  );
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  const read = last ?? (LastEvaluatedKey && fromItem<ListPosition>(LastEvaluatedKey));
  return {
    titles: shown.map(listed),
    ...defined({ next: read && placeOf(read) }),
  };
}

/** Lists the titles that are scheduled for publication at a time (ISO) or before, at most `limit`. */
export async function dueTitles(store: Store, now: string, limit: number): Promise<string[]> {
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      KeyConditionExpression: '#partition = :partition AND #sort <= :now',
      ExpressionAttributeNames: { '#partition': indexes.list.partition, '#sort': indexes.list.sort },
      ExpressionAttributeValues: toItem({ ':partition': lists.titles('scheduled'), ':now': now }),
      Limit: limit,
    }),
  );
  return Items.map((item) => fromItem<HeadItem>(item).slug);
}
