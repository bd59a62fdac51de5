import type { SubmissionState } from '../moderation/submission-machine.ts';
import type { Audience } from '../people/audience.ts';
import { fingerprintOfAct, fingerprintOfReport, type Ledger } from '../people/ledger.ts';
import type { ChildBand, Profile } from '../people/profile.ts';
import type { Address, SealingKeys } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import { toItem } from './items.ts';
import { readLedger } from './ledger.ts';
import { queryAll } from './query-all.ts';
import type { Store } from './store.ts';
import { endOf, partsOf, personPartition, sortPrefixes, keys as tableKeys } from './table.ts';

/** The part of a person's history that decides what they may do next. */
export interface OwnRecord {
  submissions: {
    item: string;
    kind: string;
    /** The title that it is part of, and whether another review by the person stands there instead. */
    slug: string;
    superseded: boolean;
    state: SubmissionState;
    audience: Audience;
    submittedAt: string;
    revision: number;
    /** The number of edits in the clock hour of `submittedAt`. */
    edits: number;
  }[];
  /** `about` is absent when the author of the review was erased. */
  reports: { item: string; about?: Address; at: string }[];
  profile: Pick<Profile, 'handle' | 'childAges' | 'showChildAges' | 'birthYear' | 'readAsTeen'>;
  /**
   * What was kept after earlier erasures. Entries whose original item still exists, because an erasure did not finish, are
   * left out.
   */
  erased: Ledger;
}

interface OwnItem {
  sk: string;
  entity: string;
  kind: string;
  slug: string;
  supersededBy?: string;
  state: SubmissionState;
  audience: Audience;
  submittedAt: string;
  revision: number;
  editsInHour?: number;
  about?: Address;
  at: string;
  handle?: string;
  childAges?: ChildBand[];
  showChildAges?: boolean;
  birthYear?: number;
  readAsTeen?: boolean;
}

const profileIn = (item: OwnItem | undefined): OwnRecord['profile'] => ({
  ...defined({
    handle: item?.handle ? item.handle : undefined,
    childAges: item?.childAges && item.childAges,
    showChildAges: item?.showChildAges ? true : undefined,
    birthYear: item?.birthYear ? item.birthYear : undefined,
    readAsTeen: item?.readAsTeen ? true : undefined,
  }),
});

/**
 * Reads a person's profile, reports and submissions with one query. Costs half a read unit for every four kilobytes.
 */
const readOwnItems = (store: Store, person: string): Promise<OwnItem[]> =>
  queryAll<OwnItem>(store, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ProjectionExpression:
      'sk, entity, kind, slug, supersededBy, #state, audience, submittedAt, revision, editsInHour, about, #at, ' +
      'handle, childAges, showChildAges, birthYear, readAsTeen',
    ExpressionAttributeNames: { '#state': 'state', '#at': 'at' },
    ExpressionAttributeValues: toItem({
      ':pk': personPartition(person),
      ':from': tableKeys.profile(person).sk,
      ':to': endOf(sortPrefixes.submission),
    }),
  });

const itemIn = ({ sk }: OwnItem): string => partsOf(sk)[0] ?? '';

/**
 * Returns the ledger without the entries whose items still exist in the person's partition, so that nothing counts
 * twice.
 */
const withoutOwnItems = (
  ledger: Ledger,
  keys: Pick<SealingKeys, 'ledger'>,
  { submissions, reports }: OwnRecord,
): Ledger => {
  if (ledger.acts.length + ledger.upheld.length + ledger.declined.length === 0) return ledger;
  const present = new Set([
    ...submissions.map(({ item, submittedAt }) => fingerprintOfAct(keys, 'submission', item, submittedAt)),
    ...reports.flatMap(({ item, at }) => [
      fingerprintOfAct(keys, 'report', item, at),
      fingerprintOfReport(keys, item),
    ]),
  ]);
  return {
    ...ledger,
    acts: ledger.acts.filter(({ fingerprint }) => !present.has(fingerprint)),
    upheld: ledger.upheld.filter((fingerprint) => !present.has(fingerprint)),
    declined: ledger.declined.filter((fingerprint) => !present.has(fingerprint)),
  };
};

/** Reads a person's history from their own partition and their ledger, with two queries in parallel. */
export async function readOwnRecord(
  store: Store,
  keys: Pick<SealingKeys, 'ledger'>,
  person: { tag: string; ledger: string },
  now: Date,
): Promise<OwnRecord> {
  const [items, ledger] = await Promise.all([
    readOwnItems(store, person.tag),
    readLedger(store, person.ledger, now),
  ]);
  const own: OwnRecord = {
    submissions: items
      .filter(({ entity, kind }) => entity === 'submission' && kind !== 'name')
      .map((item) => ({
        item: itemIn(item),
        kind: item.kind,
        slug: item.slug,
        superseded: item.supersededBy !== undefined,
        state: item.state,
        audience: item.audience,
        submittedAt: item.submittedAt,
        revision: item.revision,
        edits: item.editsInHour ?? 0,
      })),
    reports: items
      .filter(({ entity }) => entity === 'report')
      .map((item) => ({ item: itemIn(item), ...defined({ about: item.about }), at: item.at })),
    profile: profileIn(items.find(({ entity }) => entity === 'profile')),
    erased: ledger,
  };
  return { ...own, erased: withoutOwnItems(ledger, keys, own) };
}
