import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import { defined } from '../values/defined.ts';
import { type CaseItem, caseFrom, caseItem } from './case-items.ts';
import { confidentialFilter } from './confidential-cases.ts';
import { fromItem, toItem } from './items.ts';
import { type CaseGroup, lists } from './lists.ts';
import type { ListPosition } from './published-reviews.ts';
import type { Store } from './store.ts';
import { indexes } from './table.ts';

/** The filters of a list of cases. */
export interface CaseFilter {
  priority?: number | undefined;
  category?: string | undefined;
  audience?: string | undefined;
  assignee?: string | undefined;
  /** Whether cases that only trained moderators may read are included. */
  withConfidential?: boolean | undefined;
}

/** The most cases that are read for one page of a filtered list. */
const maxCasesRead = 1000;

const filterExpression = (filter: CaseFilter) => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const clauses: string[] = [];
  for (const name of ['priority', 'category', 'audience', 'assignee'] as const) {
    const value = filter[name];
    if (value === undefined) continue;
    names[`#${name}`] = name;
    values[`:${name}`] = value;
    clauses.push(`#${name} = :${name}`);
  }
  return { names, values, clauses };
};

/** How many queries one page may take when confidential cases are left out of it. */
const maxQueries = 10;

interface Page {
  cases: Case[];
  next?: ListPosition;
}

/** Reads at most `limit` cases, or with a filter at most a thousand, with one query. */
async function queryOnce(
  store: Store,
  group: CaseGroup,
  filter: CaseFilter,
  limit: number,
  after: ListPosition | undefined,
): Promise<Page> {
  const { names, values, clauses } = filterExpression(filter);
  const hidden = confidentialFilter(filter.withConfidential);
  const all = [...clauses, ...hidden.clauses];
  const { Items, LastEvaluatedKey } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      KeyConditionExpression: '#partition = :partition',
      ...defined({ FilterExpression: all.length > 0 ? all.join(' AND ') : undefined }),
      ExpressionAttributeNames: { '#partition': indexes.list.partition, ...names, ...hidden.names },
      ExpressionAttributeValues: toItem({
        ':partition': lists.cases(group),
        ...values,
        ...hidden.values,
      }),
      ScanIndexForward: group !== 'closed',
      Limit: clauses.length === 0 ? limit : maxCasesRead,
      ...defined({ ExclusiveStartKey: after && toItem(after) }),
    }),
  );
  const cases = (Items ?? []).map((item) => caseFrom(fromItem<CaseItem>(item)));
  return { cases, ...defined({ next: LastEvaluatedKey && fromItem<ListPosition>(LastEvaluatedKey) }) };
}

/**
 * Reads one page of the cases in a group, most urgent first. Without a filter the page has `limit` cases while there are so many;
 * one query reads it, or a few when confidential cases are left out, so that a page does not tell how many they are. With a filter
 * one query reads at most a thousand cases, so a page may be short; the next page continues from there.
 */
export async function listCases(
  store: Store,
  group: CaseGroup,
  filter: CaseFilter,
  limit: number,
  after?: ListPosition,
): Promise<Page> {
  const { clauses } = filterExpression(filter);
  const page: Page = await queryOnce(store, group, filter, limit, after);
  for (let queries = 1; queries < maxQueries && clauses.length === 0; queries++) {
    if (page.next === undefined || page.cases.length >= limit) break;
    const more = await queryOnce(store, group, filter, limit - page.cases.length, page.next);
    page.cases.push(...more.cases);
    if (more.next) page.next = more.next;
    else delete page.next;
  }
  const cases = page.cases.slice(0, limit);
  const cut = page.cases.length > limit ? cases.at(-1) : undefined;
  return { cases, ...defined({ next: cut ? placeOf(cut) : page.next }) };
}

/** Returns the position of a case in its list. The next page starts after it. */
export function placeOf(moderationCase: Case): ListPosition {
  const { pk, sk, listKey, listSort } = caseItem(moderationCase);
  return { pk, sk, listKey, listSort };
}
