import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';

/** What is known of an author: how many submissions in which state, and the strikes that still count. */
export interface AuthorRecord {
  submissions: Record<string, number>;
  strikes: { code: string; weight: number; at: string; endsAt: string }[];
}

const most = 300;

/** An author's record from their own partition: one query over at most 300 items. `now` decides which strikes count. */
export const readAuthorRecord = async (store: Store, person: string, now: string): Promise<AuthorRecord> => {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ProjectionExpression: 'entity, #state, code, weight, #at, endsAt',
      ExpressionAttributeNames: { '#state': 'state', '#at': 'at' },
      ExpressionAttributeValues: toItem({
        ':pk': `PERSON#${person}`,
        ':from': 'STRIKE#',
        ':to': 'SUBMISSION#~',
      }),
      Limit: most,
    }),
  );
  const record: AuthorRecord = { submissions: {}, strikes: [] };
  for (const item of (Items ?? []).map((entry) => fromItem<Record<string, string>>(entry))) {
    if (item.entity === 'strike' && (item.endsAt ?? '') > now)
      record.strikes.push({
        code: item.code ?? '',
        weight: Number(item.weight),
        at: item.at ?? '',
        endsAt: item.endsAt ?? '',
      });
    if (item.entity === 'submission' && item.state)
      record.submissions[item.state] = (record.submissions[item.state] ?? 0) + 1;
  }
  return record;
};
