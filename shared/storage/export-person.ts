import type { Appeal } from '../moderation/case.ts';
import type { StoredAboutPerson } from '../moderation/export-schema.ts';
import type { Submission } from '../moderation/submission.ts';
import { type Address, ledgerTag, referenced, type SealingKeys, seal } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import { readCase } from './cases.ts';
import { listLedger } from './ledger.ts';
import { ledgerInWords } from './ledger-words.ts';
import { unpackContent, unpackWords } from './packed-content.ts';
import { listPersonItems, type PersonItem } from './person-items.ts';
import { statesWithReports } from './reported-submissions.ts';
import type { Store } from './store.ts';
import { expiryAttribute, indexes, partsOf } from './table.ts';

/**
 * Attributes that are not exported: keys, fingerprints and versions mean nothing to people, and internal notes may name
 * other people. The schema of the export describes all others.
 */
const omitted = new Set<string>([
  'pk',
  'sk',
  'entity',
  ...Object.values(indexes).flatMap(({ partition, sort }) => [partition, sort]),
  'requestKey',
  'requestBody',
  'signature',
  'earlierRequests',
  'requests',
  'request',
  'appealRequest',
  'about',
  'decidedBy',
  'carriers',
  'internalNote',
  'fingerprint',
  'version',
  'chain',
  'previous',
  'item',
  'supersededBy',
  expiryAttribute,
]);

const packed = new Set(['content', 'published', 'reasons', 'findings', 'appeal', 'edit', 'before', 'edited']);

const unpacked = (name: string, value: unknown): unknown => {
  if (name === 'text' && value instanceof Uint8Array) return unpackWords(value);
  return packed.has(name) && (typeof value === 'string' || value instanceof Uint8Array)
    ? unpackContent(value)
    : value;
};

const readable = (item: PersonItem): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => !omitted.has(name))
      .map(([name, value]) => [name, unpacked(name, value)]),
  );

const receiptOf = (
  sealing: Pick<SealingKeys, 'receipt'>,
  person: string,
  { sk }: PersonItem,
): { receipt: string } => ({
  receipt: seal(sealing, 'receipt', { person, item: partsOf(sk)[0] ?? '' }),
});

/** Returns the receipt of the review that stands instead of one that was superseded. */
const standingReceipt = (
  sealing: Pick<SealingKeys, 'receipt'>,
  person: string,
  { supersededBy }: PersonItem,
): { standing?: string } =>
  typeof supersededBy === 'string'
    ? { standing: seal(sealing, 'receipt', { person, item: supersededBy }) }
    : {};

const reviewIn = (sealing: Pick<SealingKeys, 'tag' | 'review'>, vote: PersonItem): { review?: string } => {
  const address = referenced(sealing, String(vote.review));
  return address ? { review: seal(sealing, 'review', address) } : {};
};

/** Reads the text of a person's appeal from the case that the appeal opened, while that case exists. */
const appealIn = async (
  store: Store,
  about: Address | undefined,
  by: Appeal['by'],
  decision: number | undefined,
): Promise<{ appealText?: string }> => {
  if (about === undefined || decision === undefined) return {};
  const appeal = (await readCase(store, about))?.appeal;
  return appeal?.by === by && appeal.decision === decision ? { appealText: appeal.text } : {};
};

const appealOf = (store: Store, person: string, item: PersonItem): Promise<{ appealText?: string }> => {
  if (item.entity === 'report')
    return appealIn(
      store,
      item.about as Address | undefined,
      'reporter',
      item.appealed as number | undefined,
    );
  const { decision } = JSON.parse(String(item.appeal ?? '{}')) as { decision?: number };
  return appealIn(store, { person, item: partsOf(item.sk)[0] ?? '' }, 'author', decision);
};

const placed = (person: string, { sk, kind, state }: PersonItem) => ({
  kind: kind as Submission['kind'],
  state: state as Submission['state'],
  address: { person, item: partsOf(sk)[0] ?? '' },
});

/** Exports everything that is stored about a person. Addresses of items are given as receipts. */
export async function exportPerson(
  store: Store,
  sealing: Pick<SealingKeys, 'tag' | 'ledger' | 'receipt' | 'review'>,
  person: string,
  now: Date,
): Promise<StoredAboutPerson> {
  const [items, ledger] = await Promise.all([
    listPersonItems(store, person),
    listLedger(store, ledgerTag(sealing, person), now),
  ]);
  const all = (entity: string) => items.filter((item) => item.entity === entity);
  const withReceipts = (entity: string) =>
    all(entity).map((item) => ({ ...receiptOf(sealing, person, item), ...readable(item) }));
  const withAppeals = (entity: string) =>
    Promise.all(
      all(entity).map(async (item) => ({
        ...receiptOf(sealing, person, item),
        ...readable(item),
        ...standingReceipt(sealing, person, item),
        ...(await appealOf(store, person, item)),
      })),
    );
  const [profile] = all('profile').map(readable);
  const copies = all('working-copy')
    .filter(({ content }) => content !== undefined)
    .map(readable);
  const [used] = all('used-suggestions').map(readable);
  const states = await statesWithReports(
    store,
    all('submission').map((item) => placed(person, item)),
  );
  const submissions = await withAppeals('submission');
  // The items were written by this service; the tests check that they have no field that the schema does not describe.
  return {
    ...defined({ profile, usedSuggestions: used?.used }),
    submissions: submissions.map((one, index) => ({ ...one, state: states[index] })),
    decisions: withReceipts('decision'),
    reports: await withAppeals('report'),
    strikes: withReceipts('strike'),
    ...defined({ workingCopies: copies.length > 0 ? copies : undefined }),
    votes: all('vote').map((vote) => ({ ...readable(vote), ...reviewIn(sealing, vote) })),
    keptToProtectOthers: ledger.map(ledgerInWords),
  } as StoredAboutPerson;
}
