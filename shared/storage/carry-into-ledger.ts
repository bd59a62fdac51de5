import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import {
  actWord,
  type ErasedAct,
  fingerprintOfAct,
  fingerprintOfReport,
  fingerprintOfStake,
  fingerprintOfStrike,
  fingerprintOfText,
} from '../people/ledger.ts';
import { type Address, ledgerTag, type SealingKeys } from '../people/sealing.ts';
import { toItem } from './items.ts';
import type { PersonItem } from './person-items.ts';
import { outcomesOf } from './report-outcomes.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { expiryAttribute, keys, partsOf } from './table.ts';

const hourMs = 3_600_000;
const tagIn = ({ sk }: PersonItem): string => partsOf(sk)[0] ?? '';

interface Erasure {
  store: Store;
  sealing: Pick<SealingKeys, 'ledger'>;
  ledger: string;
  items: readonly PersonItem[];
  now: string;
}

/** Adds strings to the sets of a ledger entry. Repeating the call changes nothing. */
const addWords = async (
  store: Store,
  key: { pk: string; sk: string },
  entity: string,
  sets: Record<string, readonly string[]>,
  expiry: Record<string, number>,
): Promise<void> => {
  const filled = Object.entries(sets).filter(([, words]) => words.length > 0);
  if (filled.length === 0) return;
  await store.client.send(
    new UpdateItemCommand({
      TableName: store.table,
      Key: toItem(key),
      UpdateExpression: `SET entity = :entity, #expiry = :expiry ADD ${filled.map(([name]) => `${name} :${name}`).join(', ')}`,
      ExpressionAttributeNames: { '#expiry': expiryAttribute },
      ExpressionAttributeValues: toItem({
        ':entity': entity,
        ':expiry': expiry[expiryAttribute],
        ...Object.fromEntries(filled.map(([name, words]) => [`:${name}`, new Set(words)])),
      }),
    }),
  );
};

/**
 * Returns the action that an item records, a submission or a report, if any. For a submission it includes the number of
 * edits.
 */
const actIn = (sealing: Erasure['sealing'], item: PersonItem): ErasedAct[] => {
  const { entity, kind, at, submittedAt, revision, editsInHour = 0 } = item;
  const act = (which: ErasedAct['act'], when: string): ErasedAct => ({
    act: which,
    at: when,
    fingerprint: fingerprintOfAct(sealing, which, tagIn(item), when),
  });
  if (entity === 'report') return [act('report', String(at))];
  if (entity !== 'submission' || kind === 'name') return [];
  const text = {
    fingerprint: fingerprintOfText(sealing, tagIn(item)),
    revision: Number(revision),
    edits: Number(editsInHour),
  };
  return [{ ...act('submission', String(submittedAt)), text }];
};

/**
 * Records in the ledger the submissions and reports of the last 60 minutes, because they still count toward the rate
 * limits. There is one entry for each clock hour.
 */
const carryActs = async ({ store, sealing, ledger, items, now }: Erasure): Promise<void> => {
  const acts = items
    .flatMap((item) => actIn(sealing, item))
    .filter(({ at }) => Date.parse(now) - Date.parse(at) < hourMs);
  for (const hour of new Set(acts.map(({ at }) => at.slice(0, 13)))) {
    const words = acts.filter(({ at }) => at.startsWith(hour)).map(actWord);
    const expiry = expiresAfter('erased acts', `${hour}:00:00.000Z`);
    await addWords(store, keys.erasedActs(ledger, hour), 'erased-acts', { acts: words }, expiry);
  }
};

/** Records in the ledger which of the person's latest reports were upheld or declined. */
const carryOutcomes = async ({ store, sealing, ledger, items, now }: Erasure): Promise<void> => {
  const reports = items
    .filter(({ entity }) => entity === 'report')
    .map((item) => ({ item: tagIn(item), about: item.about as Address, at: String(item.at) }));
  const outcomes = await outcomesOf(store, reports);
  const fingerprintsOf = (wanted: string) =>
    outcomes
      .filter(({ outcome }) => outcome === wanted)
      .map(({ item }) => fingerprintOfReport(sealing, item));
  const sets = { upheld: fingerprintsOf('upheld'), declined: fingerprintsOf('declined') };
  const day = now.slice(0, 10);
  await addWords(
    store,
    keys.erasedReports(ledger, day),
    'erased-reports',
    sets,
    expiresAfter('erased reports', now),
  );
};

const put = async (store: Store, item: object): Promise<void> => {
  await store.client.send(new PutItemCommand({ TableName: store.table, Item: toItem(item) }));
};

const carryStrikes = async ({ store, sealing, ledger, items, now }: Erasure): Promise<void> => {
  for (const strike of items.filter(({ entity, endsAt }) => entity === 'strike' && String(endsAt) > now)) {
    const { item, sequence, code, weight, at, endsAt } = strike;
    await put(store, {
      ...keys.erasedStrike(ledger, fingerprintOfStrike(sealing, String(item), Number(sequence))),
      entity: 'erased-strike',
      ...{ code, weight, at, endsAt },
      [expiryAttribute]: Math.ceil(Date.parse(String(endsAt)) / 1000),
    });
  }
};

/** Records what the person reported: a reporter may not decide about it, even after their report was erased. */
const carryStakes = async ({ store, sealing, ledger, items, now }: Erasure): Promise<void> => {
  for (const { about } of items.filter(({ entity, about }) => entity === 'report' && about !== undefined)) {
    await put(store, {
      ...keys.erasedStake(ledger, fingerprintOfStake(sealing, about as Address)),
      entity: 'erased-stake',
      ...expiresAfter('erased stake', now),
    });
  }
};

const carryBirthYear = async ({ store, ledger, items, now }: Erasure): Promise<void> => {
  const birthYear = items.find(({ entity }) => entity === 'profile')?.birthYear;
  if (birthYear === undefined) return;
  const expiry = expiresAfter('stated birth year', now);
  await put(store, { ...keys.statedYear(ledger), entity: 'stated-year', birthYear, ...expiry });
};

/**
 * Copies into a person's ledger what protects other people from abuse, from items that are about to be deleted.
 * Repeating the call, for example after a crash, has the same result, because every entry has its own fingerprint.
 */
export async function carryIntoLedger(
  store: Store,
  sealing: Pick<SealingKeys, 'ledger'>,
  person: string,
  items: readonly PersonItem[],
  now: string,
): Promise<void> {
  const erasure = { store, sealing, ledger: ledgerTag(sealing, person), items, now };
  await Promise.all([
    carryActs(erasure),
    carryOutcomes(erasure),
    carryStakes(erasure),
    carryStrikes(erasure),
    carryBirthYear(erasure),
  ]);
}
