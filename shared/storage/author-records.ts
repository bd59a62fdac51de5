import { markOfStrike } from '../people/ledger.ts';
import { ledgerTag, type SealingKeys } from '../people/sealing.ts';
import { toItem } from './items.ts';
import { readLedger } from './ledger.ts';
import { queryAll } from './query-all.ts';
import type { Store } from './store.ts';

/** What is known of an author: how many submissions in which state, and the strikes that still count. */
export interface AuthorRecord {
  submissions: Record<string, number>;
  strikes: { code: string; weight: number; at: string; endsAt: string }[];
}

const readItems = (store: Store, person: string): Promise<Record<string, string>[]> =>
  queryAll(store, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ProjectionExpression: 'entity, kind, #item, #sequence, #state, code, weight, #at, endsAt',
    ExpressionAttributeNames: { '#item': 'item', '#sequence': 'sequence', '#state': 'state', '#at': 'at' },
    ExpressionAttributeValues: toItem({
      ':pk': `PERSON#${person}`,
      ':from': 'STRIKE#',
      ':to': 'SUBMISSION#~',
    }),
  });

/**
 * An author's record: from their own partition, and the strikes that outlived an erasure from their ledger. `now`
 * decides which strikes count.
 */
export const readAuthorRecord = async (
  store: Store,
  sealing: Pick<SealingKeys, 'ledger'>,
  person: string,
  now: Date,
): Promise<AuthorRecord> => {
  const [items, { strikes }] = await Promise.all([
    readItems(store, person),
    readLedger(store, ledgerTag(sealing, person), now),
  ]);
  const record: AuthorRecord = { submissions: {}, strikes: [] };
  const present = new Set<string>();
  for (const item of items) {
    if (item.entity === 'strike') present.add(markOfStrike(sealing, item.item ?? '', Number(item.sequence)));
    if (item.entity === 'strike' && (item.endsAt ?? '') > now.toISOString())
      record.strikes.push({
        code: item.code ?? '',
        weight: Number(item.weight),
        at: item.at ?? '',
        endsAt: item.endsAt ?? '',
      });
    if (item.entity === 'submission' && item.kind !== 'name' && item.state)
      record.submissions[item.state] = (record.submissions[item.state] ?? 0) + 1;
  }
  for (const { mark, ...strike } of strikes) if (!present.has(mark)) record.strikes.push(strike);
  return record;
};
