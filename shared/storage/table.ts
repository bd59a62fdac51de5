/** The one table: its keys, its indexes, and where each kind of item lives. */
export const keyNames = { partition: 'pk', sort: 'sk' } as const;

/** Sparse indexes; an item is in one while it carries both keys. Everything is projected. */
export const indexes = {
  list: { name: 'byList', partition: 'listKey', sort: 'listSort' },
  helpful: { name: 'byHelpful', partition: 'helpfulKey', sort: 'helpfulSort' },
} as const;

/** The attribute that DynamoDB's time to live reads, in seconds since 1970. */
export const expiryAttribute = 'expiresAt';

/** How many counters an audience's aggregate is spread over, so that one busy title is not one busy item. */
export const aggregateShards = 8;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** The primary keys, by what they hold. */
export const keys = {
  title: (slug: string) => ({ pk: `TITLE#${slug}`, sk: 'CURRENT#TITLE' }),
  currentReview: (slug: string) => ({ pk: `TITLE#${slug}`, sk: 'CURRENT#REVIEW' }),
  aggregate: (slug: string, audience: string, shard: number) => ({
    pk: `TITLE#${slug}`,
    sk: `CURRENT#AGGREGATE#${audience}#${shard}`,
  }),
  revision: (slug: string, revision: number) => ({
    pk: `TITLE#${slug}`,
    sk: `REVISION#${padded(revision, 6)}`,
  }),
  /** Who uploaded a picture; `path` is the name it is stored by. */
  picture: (path: string) => ({ pk: 'MEDIA', sk: `PICTURE#${path}` }),
  /** What the table remembers of the keys it is written with. */
  fingerprint: (name: string) => ({ pk: 'KEYS', sk: `FINGERPRINT#${name}` }),
  page: (slug: string) => ({ pk: `PAGE#${slug}`, sk: 'PAGE' }),
  card: (slug: string) => ({ pk: 'CATALOGUE', sk: `CARD#${slug}` }),
  catalogueHead: () => ({ pk: 'CATALOGUE', sk: 'HEAD' }),
  submission: (address: { person: string; item: string }) => ({
    pk: `PERSON#${address.person}`,
    sk: `SUBMISSION#${address.item}`,
  }),
  decision: (address: { person: string; item: string }, sequence: number) => ({
    pk: `PERSON#${address.person}`,
    sk: `DECISION#${address.item}#${padded(sequence, 5)}`,
  }),
  strike: (address: { person: string; item: string }, sequence: number) => ({
    pk: `PERSON#${address.person}`,
    sk: `STRIKE#${address.item}#${padded(sequence, 5)}`,
  }),
  policy: (number: number) => ({ pk: 'POLICY', sk: `VERSION#${padded(number, 6)}` }),
  currentPolicy: () => ({ pk: 'POLICY', sk: 'CURRENT' }),
  day: (day: string) => ({ pk: 'TRANSPARENCY', sk: `DAY#${day}` }),
  watermark: () => ({ pk: 'TRANSPARENCY', sk: 'WATERMARK' }),
  /** What copies are looked for in: the signatures of texts decided until a moment (ISO), in numbered parts. */
  signatures: (until: string, part = 0) => ({ pk: 'SIGNATURES', sk: `UNTIL#${until}#${part}` }),
  case: (address: { person: string; item: string }) => ({
    pk: `CASE#${address.person}#${address.item}`,
    sk: 'CASE',
  }),
  /** Beside a case, because they are long: how everything was before its decision, and what readers had reported. */
  caseUndo: (address: { person: string; item: string }) => ({
    pk: `CASE#${address.person}#${address.item}`,
    sk: 'UNDO',
  }),
  reportedText: (address: { person: string; item: string }) => ({
    pk: `CASE#${address.person}#${address.item}`,
    sk: 'TEXT',
  }),
  profile: (person: string) => ({ pk: `PERSON#${person}`, sk: 'PROFILE' }),
  /** What outlives an erasure, under the person's second tag; `mark`s are keyed, and lead back to nothing. */
  pace: (ledger: string, act: string, hour: string) => ({
    pk: `LEDGER#${ledger}`,
    sk: `PACE#${act}#${hour}`,
  }),
  statedYear: (ledger: string) => ({ pk: `LEDGER#${ledger}`, sk: 'AGE#STATED' }),
  refusedYear: (ledger: string) => ({ pk: `LEDGER#${ledger}`, sk: 'AGE#REFUSED' }),
  erasedActs: (ledger: string, hour: string) => ({ pk: `LEDGER#${ledger}`, sk: `ACTS#${hour}` }),
  erasedReports: (ledger: string, day: string) => ({ pk: `LEDGER#${ledger}`, sk: `REPORTS#${day}` }),
  erasedStake: (ledger: string, mark: string) => ({ pk: `LEDGER#${ledger}`, sk: `STAKE#${mark}` }),
  erasedStrike: (ledger: string, mark: string) => ({ pk: `LEDGER#${ledger}`, sk: `STRIKE#${mark}` }),
  handle: (key: string) => ({ pk: `HANDLE#${key}`, sk: 'HANDLE' }),
  titleRate: (slug: string, minute: string) => ({ pk: `RATE#${slug}`, sk: `MINUTE#${minute}` }),
  /** `review` is a sealed reference to the review: whose it is can only be told with the secret. */
  vote: (person: string, slug: string, review: string) => ({
    pk: `PERSON#${person}`,
    sk: `VOTE#${slug}#${review}`,
  }),
  /** What is still to be renamed of a person's, after their name was reset or given back. */
  renaming: (person: string) => ({ pk: `PERSON#${person}`, sk: 'RENAMING' }),
  report: (address: { person: string; item: string }) => ({
    pk: `PERSON#${address.person}`,
    sk: `REPORT#${address.item}`,
  }),
  /** How many reviews reports have hidden lately, on the whole site. */
  breaker: () => ({ pk: 'BREAKER', sk: 'HIDINGS' }),
  /** Beside the case that a report is part of; without its text. */
  caseReport: (about: { person: string; item: string }, report: { person: string; item: string }) => ({
    pk: `CASE#${about.person}#${about.item}`,
    sk: `REPORT#${report.person}#${report.item}`,
  }),
} as const;

/** Where a case waits: for anybody, with a moderator, for a senior one, or no more. */
export type CaseGroup = 'waiting' | 'assigned' | 'escalated' | 'closed';

/** Partitions of the list index. */
export const lists = {
  reviews: (slug: string, audience: string) => `REVIEWS#${slug}#${audience}`,
  cases: (group: CaseGroup) => `CASES#${group}`,
  renamings: () => 'RENAMINGS',
  /** What decisions can be taken back with, by when they were made. */
  undoable: () => 'UNDOABLE',
  /** Decisions by month (`2026-11`), by when they were made. */
  decisions: (month: string) => `DECISIONS#${month}`,
} as const;
