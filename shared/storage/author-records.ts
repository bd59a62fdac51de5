import { toItem } from './items.ts';
import { queryAll } from './query-all.ts';
import type { Store } from './store.ts';

/** What is known of an author: how many submissions in which state, and the strikes that still count. */
export interface AuthorRecord {
  submissions: Record<string, number>;
  strikes: { code: string; weight: number; at: string; endsAt: string }[];
}

/** An author's record from their own partition, in one query. `now` decides which strikes count. */
export const readAuthorRecord = async (store: Store, person: string, now: string): Promise<AuthorRecord> => {
  const items = await queryAll<Record<string, string>>(store, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ProjectionExpression: 'entity, #state, code, weight, #at, endsAt',
    ExpressionAttributeNames: { '#state': 'state', '#at': 'at' },
    ExpressionAttributeValues: toItem({
      ':pk': `PERSON#${person}`,
      ':from': 'STRIKE#',
      ':to': 'SUBMISSION#~',
    }),
  });
  const record: AuthorRecord = { submissions: {}, strikes: [] };
  for (const item of items) {
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
