import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Audience } from '../people/audience.ts';
import { toItem } from './items.ts';
import { lists } from './lists.ts';
import type { Store } from './store.ts';
import { indexes } from './table.ts';

const keepMs = 5_000;
const maxTracked = 1_000;
const counted = new Map<string, { count: number; until: number }>();

/**
 * Counts the reviews of one title for one audience that were published in the last `sinceMs` milliseconds and whose
 * authors had no accepted submission before. Looks only at the newest `limit` reviews. The result is cached for five
 * seconds, so that many reviews at once do not cost a query each. `now` is in milliseconds since 1970.
 */
export async function recentNewcomers(
  store: Store,
  list: { slug: string; audience: Audience },
  sinceMs: number,
  limit: number,
  now: number,
): Promise<number> {
  const partition = lists.reviews(list.slug, list.audience);
  const place = `${store.table}/${partition}`;
  const known = counted.get(place);
  if (known && known.until > now) return known.count;
  const { Count = 0 } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      IndexName: indexes.list.name,
      Select: 'COUNT',
      KeyConditionExpression: '#partition = :partition AND #sort > :since',
      FilterExpression: 'firstTime = :yes',
      ExpressionAttributeNames: { '#partition': indexes.list.partition, '#sort': indexes.list.sort },
      ExpressionAttributeValues: toItem({
        ':partition': partition,
        ':since': new Date(now - sinceMs).toISOString(),
        ':yes': true,
      }),
      ScanIndexForward: false,
      Limit: limit,
    }),
  );
  if (counted.size >= maxTracked) counted.clear();
  counted.set(place, { count: Count, until: now + keepMs });
  return Count;
}
