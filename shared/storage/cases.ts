import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import type { Address } from '../people/sealing.ts';
import { type CaseItem, caseFrom, caseItem } from './case-items.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import type { ListPosition } from './published-reviews.ts';
import type { Store } from './store.ts';
import { type CaseGroup, indexes, keys, lists } from './table.ts';

/** The case about a target, as it is now. */
export const readCase = async (store: Store, address: Address): Promise<Case | undefined> => {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.case(address)), ConsistentRead: true }),
  );
  return Item && caseFrom(fromItem<CaseItem>(Item));
};

/** The write that opens a case, or asks anew about a target that had one: there is one case per target. */
export const caseOpening = (store: Store, opened: Case): TransactWriteItem => ({
  Put: { TableName: store.table, Item: toItem(caseItem(opened)) },
});

/** The conditional write of a case's next version. */
export const caseWrite = (store: Store, next: Case, previousVersion: number): TransactWriteItem => ({
  Put: {
    TableName: store.table,
    Item: toItem(caseItem(next)),
    ConditionExpression: 'version = :previous',
    ExpressionAttributeValues: { ':previous': { N: String(previousVersion) } },
  },
});

/** Writes a case's next version; `false` when somebody else changed it first. */
export const changeCase = (store: Store, next: Case, previousVersion: number): Promise<boolean> => {
  const { Put } = caseWrite(store, next, previousVersion);
  if (Put === undefined) throw new Error('a case is written by a put');
  return whenCondition(store.client.send(new PutItemCommand(Put)));
};

/** What narrows a list of cases; `text` is looked for in title, author and category. */
export interface CaseFilter {
  priority?: number | undefined;
  category?: string | undefined;
  audience?: string | undefined;
  text?: string | undefined;
  assignee?: string | undefined;
}

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
  if (filter.text !== undefined) {
    values[':text'] = filter.text;
    clauses.push('(contains(titleName, :text) OR contains(handle, :text) OR contains(slug, :text))');
  }
  return { names, values, clause: clauses.join(' AND ') };
};

/** One page of the cases in a group, the most urgent first; one query. A filter may leave a page short. */
export const listCases = async (
  store: Store,
  group: CaseGroup,
  filter: CaseFilter,
  limit: number,
  after?: ListPosition,
): Promise<{ cases: Case[]; next?: ListPosition }> => {
  const { names, values, clause } = filterExpression(filter);
  const { Items, LastEvaluatedKey } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      KeyConditionExpression: '#partition = :partition',
      ...(clause === '' ? {} : { FilterExpression: clause }),
      ExpressionAttributeNames: { '#partition': indexes.list.partition, ...names },
      ExpressionAttributeValues: toItem({ ':partition': lists.cases(group), ...values }),
      ScanIndexForward: group !== 'closed',
      Limit: clause === '' ? limit : Math.max(limit, 100),
      ...(after ? { ExclusiveStartKey: toItem(after) } : {}),
    }),
  );
  const found = (Items ?? []).map((item) => fromItem<CaseItem & Record<string, string>>(item));
  const shown = found.slice(0, limit);
  const cut = found.length > limit ? shown.at(-1) : undefined;
  const next = cut ? positionIn(cut) : LastEvaluatedKey && fromItem<ListPosition>(LastEvaluatedKey);
  return { cases: shown.map((item) => caseFrom(item)), ...(next ? { next } : {}) };
};

const positionIn = (item: Record<string, string>): ListPosition =>
  Object.fromEntries(
    ['pk', 'sk', indexes.list.partition, indexes.list.sort].map((name) => [name, item[name] ?? '']),
  );
