/** The keys and indexes of the one table, and where each kind of item is stored. */
export const keyNames = { partition: 'pk', sort: 'sk' } as const;

/** The sparse indexes. An item is in an index while it has both keys of that index. All attributes are projected. */
export const indexes = {
  list: { name: 'byList', partition: 'listKey', sort: 'listSort' },
  helpful: { name: 'byHelpful', partition: 'helpfulKey', sort: 'helpfulSort' },
} as const;

/** The attribute for DynamoDB's time to live, in seconds since 1970. */
export const expiryAttribute = 'expiresAt';

/** How many shards an audience's aggregate has. They spread the writes about a busy title over several items. */
export const aggregateShards = 8;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * The prefixes of the table's partition keys. A prefix that ends with `#` is followed by the owner of the partition. The
 * permissions of the functions name these prefixes.
 */
export const partitions = {
  title: 'TITLE#',
  page: 'PAGE#',
  externalId: 'EXTERNAL#',
  similar: 'SIMILAR#',
  recommended: 'RECOMMENDED#',
  person: 'PERSON#',
  case: 'CASE#',
  ledger: 'LEDGER#',
  handle: 'HANDLE#',
  rate: 'RATE#',
  media: 'MEDIA',
  keys: 'KEYS',
  catalogue: 'CATALOGUE',
  policy: 'POLICY',
  transparency: 'TRANSPARENCY',
  signatures: 'SIGNATURES',
  breaker: 'BREAKER',
  links: 'LINKS',
} as const;

/** The prefixes of sort keys. One query reads all items of a partition with the same prefix. */
export const sortPrefixes = {
  current: 'CURRENT#',
  revision: 'REVISION#',
  titleLog: 'LOG#',
  card: 'CARD#',
  submission: 'SUBMISSION#',
  decision: 'DECISION#',
  strike: 'STRIKE#',
  report: 'REPORT#',
  policy: 'VERSION#',
  day: 'DAY#',
  signatures: 'UNTIL#',
  age: 'AGE#',
  awaited: 'AWAITED#',
  links: 'TITLE#',
  move: 'MOVE#',
} as const;

/** Returns the sort key prefix of all decisions about one item of a person. */
export function decisionsAbout(item: string): string {
  return `${sortPrefixes.decision}${item}#`;
}

/** Returns the sort key prefix of all titles for an age, in years, in the list of a term. */
export function similarAge(age: number): string {
  return `${sortPrefixes.age}${padded(age, 2)}#`;
}

/** Returns a value that sorts after every sort key with a prefix. */
export function endOf(prefix: string): string {
  return `${prefix}~`;
}

/** Returns the partition key of all items that belong to a person. */
export function personPartition(person: string): string {
  return `${partitions.person}${person}`;
}

/** Returns the tag of the person whose partition has a key. */
export function personOf(partition: string): string {
  return partition.slice(partitions.person.length);
}

/** Returns the tags and numbers in a key without its prefix: `abc` and `def` for `CASE#abc#def`. */
export function partsOf(key: string): string[] {
  return key.split('#').slice(1);
}

/** The primary key of each kind of item. */
export const keys = {
  title: (slug: string) => ({ pk: `${partitions.title}${slug}`, sk: `${sortPrefixes.current}TITLE` }),
  currentReview: (slug: string) => ({
    pk: `${partitions.title}${slug}`,
    sk: `${sortPrefixes.current}REVIEW`,
  }),
  aggregate: (slug: string, audience: string, shard: number) => ({
    pk: `${partitions.title}${slug}`,
    sk: `${sortPrefixes.current}AGGREGATE#${audience}#${shard}`,
  }),
  revision: (slug: string, revision: number) => ({
    pk: `${partitions.title}${slug}`,
    sk: `${sortPrefixes.revision}${padded(revision, 6)}`,
  }),
  /** What an editor did to a title, under the version of the title that it made. */
  titleLog: (slug: string, version: number) => ({
    pk: `${partitions.title}${slug}`,
    sk: `${sortPrefixes.titleLog}${padded(version, 8)}`,
  }),
  /** Submissions that are still to be moved, under the version of the title that requests it. */
  move: (slug: string, version: number) => ({
    pk: `${partitions.title}${slug}`,
    sk: `${sortPrefixes.move}${padded(version, 8)}`,
  }),
  /** A request to compare the labels of a title's reviews with its premiere. */
  premiereCheck: (slug: string) => ({ pk: `${partitions.title}${slug}`, sk: 'PREMIERE' }),
  externalId: (catalogue: string, id: string) => ({
    pk: `${partitions.externalId}${catalogue}#${id}`,
    sk: 'TITLE',
  }),
  /** The record of who uploaded a picture. `path` is the picture's name in the bucket. */
  picture: (path: string) => ({ pk: partitions.media, sk: `PICTURE#${path}` }),
  /** Which card image was last drawn for a title. */
  cardImage: (slug: string) => ({ pk: partitions.media, sk: `${sortPrefixes.card}${slug}` }),
  fingerprint: (name: string) => ({ pk: partitions.keys, sk: `FINGERPRINT#${name}` }),
  page: (slug: string) => ({ pk: `${partitions.page}${slug}`, sk: 'PAGE' }),
  /** What a page recommends. It is read together with the page. */
  recommendations: (slug: string) => ({ pk: `${partitions.page}${slug}`, sk: 'RECOMMENDATIONS' }),
  /** A title in the list of a term, by age in years. `position` spreads titles of the same age, in an order of its own. */
  similar: (term: string, age: number, position: string, slug: string) => ({
    pk: `${partitions.similar}${term}`,
    sk: `${similarAge(age)}${position}#${slug}`,
  }),
  /** Into how many pages a title was filled. */
  filledInto: (slug: string) => ({ pk: `${partitions.recommended}${slug}`, sk: 'PAGES' }),
  /** A page whose editors chose a title that was not published yet. */
  awaited: (slug: string, page: string) => ({
    pk: `${partitions.recommended}${slug}`,
    sk: `${sortPrefixes.awaited}${page}`,
  }),
  /** The links of a title that failed when they were checked. */
  links: (slug: string) => ({ pk: partitions.links, sk: `${sortPrefixes.links}${slug}` }),
  /** How far the regular check of all links has come. */
  linkRound: () => ({ pk: partitions.links, sk: 'ROUND' }),
  card: (slug: string) => ({ pk: partitions.catalogue, sk: `${sortPrefixes.card}${slug}` }),
  catalogueHead: () => ({ pk: partitions.catalogue, sk: 'HEAD' }),
  submission: (address: { person: string; item: string }) => ({
    pk: personPartition(address.person),
    sk: `${sortPrefixes.submission}${address.item}`,
  }),
  decision: (address: { person: string; item: string }, sequence: number) => ({
    pk: personPartition(address.person),
    sk: `${decisionsAbout(address.item)}${padded(sequence, 5)}`,
  }),
  strike: (address: { person: string; item: string }, sequence: number) => ({
    pk: personPartition(address.person),
    sk: `${sortPrefixes.strike}${address.item}#${padded(sequence, 5)}`,
  }),
  policy: (number: number) => ({ pk: partitions.policy, sk: `${sortPrefixes.policy}${padded(number, 6)}` }),
  currentPolicy: () => ({ pk: partitions.policy, sk: 'CURRENT' }),
  day: (day: string) => ({ pk: partitions.transparency, sk: `${sortPrefixes.day}${day}` }),
  watermark: () => ({ pk: partitions.transparency, sk: 'WATERMARK' }),
  /** A pack of the signatures of texts decided before `until` (ISO), for detecting copies, in numbered parts. */
  signatures: (until: string, part = 0) => ({
    pk: partitions.signatures,
    sk: `${sortPrefixes.signatures}${until}#${part}`,
  }),
  case: (address: { person: string; item: string }) => ({
    pk: `${partitions.case}${address.person}#${address.item}`,
    sk: 'CASE',
  }),
  /** The long parts of a case: the state before its decision, and the reported text. */
  caseUndo: (address: { person: string; item: string }) => ({
    pk: `${partitions.case}${address.person}#${address.item}`,
    sk: 'UNDO',
  }),
  reportedText: (address: { person: string; item: string }) => ({
    pk: `${partitions.case}${address.person}#${address.item}`,
    sk: 'TEXT',
  }),
  profile: (person: string) => ({ pk: personPartition(person), sk: 'PROFILE' }),
  /** What an editor wrote about a title and has not saved as a revision. */
  workingCopy: (person: string, slug: string) => ({ pk: personPartition(person), sk: `WORKING#${slug}` }),
  /** How many of a person's suggestions editors have used. */
  usedSuggestions: (person: string) => ({ pk: personPartition(person), sk: 'USED' }),
  /** What is kept after an erasure, under the person's ledger tag. Only who has the key can tell what a fingerprint means. */
  rateLimit: (ledger: string, act: string, hour: string) => ({
    pk: `${partitions.ledger}${ledger}`,
    sk: `LIMIT#${act}#${hour}`,
  }),
  statedYear: (ledger: string) => ({ pk: `${partitions.ledger}${ledger}`, sk: `${sortPrefixes.age}STATED` }),
  refusedYear: (ledger: string) => ({
    pk: `${partitions.ledger}${ledger}`,
    sk: `${sortPrefixes.age}REFUSED`,
  }),
  erasedActs: (ledger: string, hour: string) => ({ pk: `${partitions.ledger}${ledger}`, sk: `ACTS#${hour}` }),
  erasedReports: (ledger: string, day: string) => ({
    pk: `${partitions.ledger}${ledger}`,
    sk: `REPORTS#${day}`,
  }),
  erasedStake: (ledger: string, fingerprint: string) => ({
    pk: `${partitions.ledger}${ledger}`,
    sk: `STAKE#${fingerprint}`,
  }),
  erasedStrike: (ledger: string, fingerprint: string) => ({
    pk: `${partitions.ledger}${ledger}`,
    sk: `${sortPrefixes.strike}${fingerprint}`,
  }),
  handle: (key: string) => ({ pk: `${partitions.handle}${key}`, sk: 'HANDLE' }),
  titleRate: (slug: string, minute: string) => ({ pk: `${partitions.rate}${slug}`, sk: `MINUTE#${minute}` }),
  /** `review` is a sealed reference to the review. Only the secret key reveals its author. `slug` is the review's first title. */
  vote: (person: string, slug: string, review: string) => ({
    pk: personPartition(person),
    sk: `VOTE#${slug}#${review}`,
  }),
  /** The renaming that is still to be carried out after a person's name was reset or restored. */
  renaming: (person: string) => ({ pk: personPartition(person), sk: 'RENAMING' }),
  report: (address: { person: string; item: string }) => ({
    pk: personPartition(address.person),
    sk: `${sortPrefixes.report}${address.item}`,
  }),
  /** The record of how many reviews reports have recently hidden on the whole site. */
  breaker: () => ({ pk: partitions.breaker, sk: 'HIDINGS' }),
  /** A report as part of its case: without its text, in the partition of the case. */
  caseReport: (about: { person: string; item: string }, report: { person: string; item: string }) => ({
    pk: `${partitions.case}${about.person}#${about.item}`,
    sk: `${sortPrefixes.report}${report.person}#${report.item}`,
  }),
} as const;
