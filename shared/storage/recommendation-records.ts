import {
  GetItemCommand,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import {
  pagesPerTitle,
  type RecommendationDecision,
  type RecommendationRecord,
} from '../titles/decide-recommendations.ts';
import { defined } from '../values/defined.ts';
import { batchGet } from './batch-get.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { similarKey } from './similar-titles.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** What is stored about the recommendations of a page. The version is 0 before the first write. */
export interface StoredRecord {
  record: RecommendationRecord;
  version: number;
}

interface RecordItem extends Omit<RecommendationRecord, 'shown'> {
  shown: string;
  version: number;
}

/** Reads what is stored about the recommendations of a page, with a consistent read. */
export async function readRecommendations(store: Store, slug: string): Promise<StoredRecord> {
  const { Item } = await store.client.send(
    new GetItemCommand({
      TableName: store.table,
      Key: toItem(keys.recommendations(slug)),
      ConsistentRead: true,
    }),
  );
  if (!Item) return { record: { shown: [], filled: [], awaited: [] }, version: 0 };
  const { shown, filled, awaited, room, version } = fromItem<RecordItem>(Item);
  return {
    record: {
      shown: JSON.parse(shown) as RecommendationRecord['shown'],
      filled,
      awaited,
      ...defined({ room }),
    },
    version,
  };
}

/** Reads into how many pages each of these titles, which must be distinct, was filled. */
export async function readFilledInto(store: Store, slugs: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map(slugs.map((slug) => [slug, 0]));
  if (slugs.length === 0) return counts;
  const found = await batchGet<{ slug: string; pages: number }>(store, slugs.map(keys.filledInto));
  for (const { slug, pages } of found) counts.set(slug, pages);
  return counts;
}

const counted = (TableName: string, slug: string, change: 1 | -1): TransactWriteItem => ({
  Update: {
    TableName,
    Key: toItem(keys.filledInto(slug)),
    UpdateExpression: 'SET slug = :slug ADD pages :change',
    ConditionExpression: change > 0 ? 'attribute_not_exists(pages) OR pages < :limit' : 'pages > :limit',
    ExpressionAttributeValues: toItem({
      ':slug': slug,
      ':change': change,
      ':limit': change > 0 ? pagesPerTitle : 0,
    }),
  },
});

const roomChanges = (
  TableName: string,
  slug: string,
  before: RecommendationRecord['room'],
  after: RecommendationRecord['room'],
): TransactWriteItem[] => {
  if (before?.age === after?.age && before?.term === after?.term) return [];
  return [
    ...(before ? [{ Delete: { TableName, Key: toItem(similarKey(before.term, before.age, slug)) } }] : []),
    ...(after
      ? [{ Put: { TableName, Item: toItem({ ...similarKey(after.term, after.age, slug), slug }) } }]
      : []),
  ];
};

/**
 * Writes what was decided about the recommendations of a page, together with the counters of the titles that were filled
 * in or taken out and the page's place in the list of pages with room. Returns `false`, and changes nothing, when the
 * record is no longer `previous` or a title was meanwhile filled into as many pages as the rule allows.
 */
export function writeRecommendations(
  store: Store,
  slug: string,
  previous: StoredRecord,
  { record, taken, released }: RecommendationDecision,
): Promise<boolean> {
  const { table: TableName, client } = store;
  const put = {
    TableName,
    Item: toItem({
      ...keys.recommendations(slug),
      ...record,
      shown: JSON.stringify(record.shown),
      version: previous.version + 1,
    }),
    ...(previous.version === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'version = :version',
          ExpressionAttributeValues: toItem({ ':version': previous.version }),
        }),
  };
  const others = [
    ...taken.map((one) => counted(TableName, one, 1)),
    ...released.map((one) => counted(TableName, one, -1)),
    ...roomChanges(TableName, slug, previous.record.room, record.room),
  ];
  return whenCondition(
    others.length === 0
      ? client.send(new PutItemCommand(put))
      : client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: put }, ...others] })),
  );
}
