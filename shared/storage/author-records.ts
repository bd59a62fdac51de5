import type { Submission } from '../moderation/submission.ts';
import type { SubmissionState } from '../moderation/submission-machine.ts';
import { fingerprintOfStrike } from '../people/ledger.ts';
import { ledgerTag, type SealingKeys } from '../people/sealing.ts';
import { toItem } from './items.ts';
import { readLedger } from './ledger.ts';
import { queryAll } from './query-all.ts';
import { statesWithReports } from './reported-submissions.ts';
import type { Store } from './store.ts';
import { endOf, partsOf, personPartition, sortPrefixes } from './table.ts';

/** An author's record: how many submissions they have in each state, and the strikes that still count. */
export interface AuthorRecord {
  submissions: Record<string, number>;
  strikes: { code: string; weight: number; at: string; endsAt: string }[];
}

interface RecordItem extends Record<string, string | undefined> {
  sk: string;
}

const readItems = (store: Store, person: string): Promise<RecordItem[]> =>
  queryAll(store, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ProjectionExpression: 'sk, entity, kind, #item, #sequence, #state, code, weight, #at, endsAt',
    ExpressionAttributeNames: { '#item': 'item', '#sequence': 'sequence', '#state': 'state', '#at': 'at' },
    ExpressionAttributeValues: toItem({
      ':pk': personPartition(person),
      ':from': sortPrefixes.strike,
      ':to': endOf(sortPrefixes.submission),
    }),
  });

const statesOf = (store: Store, person: string, items: readonly RecordItem[]): Promise<SubmissionState[]> =>
  statesWithReports(
    store,
    items
      .filter(({ entity, kind, state }) => entity === 'submission' && kind !== 'name' && state)
      .map(({ sk, kind, state }) => ({
        kind: kind as Submission['kind'],
        state: state as SubmissionState,
        address: { person, item: partsOf(sk)[0] ?? '' },
      })),
  );

/**
 * Reads an author's record from their own partition, with the strikes that were kept in their ledger after an erasure.
 * Only strikes that have not ended at `now` count.
 */
export async function readAuthorRecord(
  store: Store,
  sealing: Pick<SealingKeys, 'ledger'>,
  person: string,
  now: Date,
): Promise<AuthorRecord> {
  const [items, { strikes }] = await Promise.all([
    readItems(store, person),
    readLedger(store, ledgerTag(sealing, person), now),
  ]);
  const record: AuthorRecord = { submissions: {}, strikes: [] };
  const present = new Set<string>();
  for (const item of items) {
    if (item.entity === 'strike')
      present.add(fingerprintOfStrike(sealing, item.item ?? '', Number(item.sequence)));
    if (item.entity === 'strike' && (item.endsAt ?? '') > now.toISOString())
      record.strikes.push({
        code: item.code ?? '',
        weight: Number(item.weight),
        at: item.at ?? '',
        endsAt: item.endsAt ?? '',
      });
  }
  for (const state of await statesOf(store, person, items))
    record.submissions[state] = (record.submissions[state] ?? 0) + 1;
  for (const { fingerprint, ...strike } of strikes)
    if (!present.has(fingerprint)) record.strikes.push(strike);
  return record;
}
