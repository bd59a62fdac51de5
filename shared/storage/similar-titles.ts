import { createHash } from 'node:crypto';
import { DeleteItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Listed } from '../titles/similar-terms.ts';
import { toItem } from './items.ts';
import type { Store } from './store.ts';
import { endOf, keys, partsOf, similarAge } from './table.ts';

/** A title in the list of a term. It may be out of date: the title's card says whether it is suitable. */
export interface SimilarTitle {
  slug: string;
  age: number;
}

/** How many titles one query reads: at 100 bytes each, half a read unit. */
const titlesPerQuery = 12;

/** Titles of the same age are in an order of their own, so that pages find different ones first. */
const positionOf = (slug: string): string => createHash('sha256').update(slug).digest('hex').slice(0, 8);

/** Returns the key of a title in the list of a term. */
export function similarKey(term: string, age: number, slug: string): { pk: string; sk: string } {
  return keys.similar(term, age, positionOf(slug), slug);
}

const keysOf = (slug: string, listed: Listed | undefined) =>
  listed?.terms.map((term) => similarKey(term, listed.age, slug)) ?? [];

/**
 * Lists a title under its terms, and no longer under those that it had before. Returns the number of write units. Repeating
 * it changes nothing.
 */
export async function changeListing(
  store: Store,
  slug: string,
  before: Listed | undefined,
  after: Listed | undefined,
): Promise<number> {
  const [old, current] = [keysOf(slug, before), keysOf(slug, after)];
  const isIn = (list: typeof old) => (key: { pk: string; sk: string }) =>
    list.some(({ pk, sk }) => pk === key.pk && sk === key.sk);
  const added = current.filter((key) => !isIn(old)(key));
  const removed = old.filter((key) => !isIn(current)(key));
  await Promise.all([
    ...added.map((key) =>
      store.client.send(new PutItemCommand({ TableName: store.table, Item: toItem({ ...key, slug }) })),
    ),
    ...removed.map((key) =>
      store.client.send(new DeleteItemCommand({ TableName: store.table, Key: toItem(key) })),
    ),
  ]);
  return added.length + removed.length;
}

const titlesIn = (items: readonly { sk?: { S?: string | undefined } }[] | undefined): SimilarTitle[] =>
  (items ?? []).flatMap(({ sk }) => {
    const [age, , slug] = partsOf(sk?.S ?? '');
    return age === undefined || slug === undefined ? [] : [{ slug, age: Number(age) }];
  });

const titlesBetween = async (
  store: Store,
  term: string,
  [from, to]: [string, string],
  { backwards }: { backwards: boolean },
): Promise<SimilarTitle[]> => {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: toItem({ ':pk': similarKey(term, 0, '').pk, ':from': from, ':to': to }),
      ProjectionExpression: 'sk',
      ScanIndexForward: !backwards,
      Limit: titlesPerQuery,
    }),
  );
  return titlesIn(Items);
};

/** A title or page in whose neighbourhood a list is read, and the ages to read: years below and above its own. */
export interface Neighbourhood {
  slug: string;
  age: number;
  below: number;
  above: number;
}

/**
 * Finds titles in the list of a term: those of the same age first, then those of the nearest ages in both directions. Makes
 * two queries of at most twelve titles each, however long the list is.
 */
export async function similarTitles(
  store: Store,
  term: string,
  { slug, age, below, above }: Neighbourhood,
): Promise<SimilarTitle[]> {
  const own = similarKey(term, age, slug).sk;
  const found = await Promise.all([
    titlesBetween(store, term, [own, endOf(similarAge(age + above))], { backwards: false }),
    titlesBetween(store, term, [similarAge(Math.max(0, age - below)), own], { backwards: true }),
  ]);
  return found
    .flat()
    .filter((one) => one.slug !== slug)
    .sort((a, b) => Math.abs(a.age - age) - Math.abs(b.age - age));
}
