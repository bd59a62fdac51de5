import { audiences } from '../people/audience.ts';
import type { Address } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import { toItem } from './items.ts';
import { lists } from './lists.ts';
import { moveOne, type Route, resolveDoublesOf } from './move-one.ts';
import type { Move } from './moves.ts';
import { queryAll } from './query-all.ts';
import type { Store } from './store.ts';
import { indexes, partsOf } from './table.ts';
import { readHolder, readMergeState } from './title-merges.ts';

/** Moves run side by side, although those of the same title change the same counters. */
const atOnce = 4;

/** Where the submissions of a move are and where they go now; `undefined` when it no longer applies. */
const routeOf = async (store: Store, { slug, what, holder = '' }: Move): Promise<Route | undefined> => {
  const own = await readMergeState(store, slug);
  if (own === undefined) return undefined;
  if (what === 'returned') {
    const from = own.mergedInto === undefined ? await readHolder(store, holder) : undefined;
    return from && { from: from.slug, to: own, cameFrom: slug };
  }
  if (what === 'all' && own.mergedInto === undefined) return undefined;
  const to = await readHolder(store, what === 'chosen' ? holder : slug);
  return to && { from: slug, to };
};

const addressIn = (key: string): Address => {
  const [person = '', item = ''] = key.split('/');
  return { person, item };
};

interface Listed {
  pk: string;
  sk: string;
}

const submissionIn = ({ pk, sk }: Listed): Address => ({
  person: partsOf(pk)[0] ?? '',
  item: partsOf(sk)[0] ?? '',
});

const caseTarget = ({ pk }: Listed): Address => {
  const [person = '', item = ''] = partsOf(pk);
  return { person, item };
};

const listed = (
  store: Store,
  partition: string,
  { slug, cameFrom }: { slug?: string; cameFrom?: string | undefined },
): Promise<Listed[]> => {
  const clauses = [
    ...(slug === undefined ? [] : ['slug = :slug']),
    ...(cameFrom === undefined ? [] : ['contains(cameFrom, :cameFrom)']),
  ];
  return queryAll<Listed>(store, {
    IndexName: indexes.list.name,
    KeyConditionExpression: '#partition = :partition',
    ...defined({ FilterExpression: clauses.join(' AND ') || undefined }),
    ProjectionExpression: 'pk, sk',
    ExpressionAttributeNames: { '#partition': indexes.list.partition },
    ExpressionAttributeValues: toItem({
      ':partition': partition,
      ...defined({ ':slug': slug, ':cameFrom': cameFrom }),
    }),
  });
};

const reviewsOf = async (store: Store, slug: string, cameFrom?: string): Promise<Address[]> => {
  const partitions = audiences.map((audience) => lists.reviews(slug, audience));
  const found = await Promise.all(partitions.map((partition) => listed(store, partition, { cameFrom })));
  return found.flat().map(submissionIn);
};

/**
 * Finds the submissions of a title that are listed: the reviews that readers see, those that gave way to another one, what
 * waits for moderators, and the suggestions that wait for editors. What was refused or withdrawn is not listed; it is moved when
 * somebody next changes it.
 */
const submissionsOf = async (store: Store, { from, cameFrom }: Route): Promise<Address[]> => {
  const [reviews, superseded, suggestions, ...cases] = await Promise.all([
    reviewsOf(store, from, cameFrom),
    listed(store, lists.superseded(from), { cameFrom }),
    listed(store, lists.suggestions('waiting'), { slug: from, cameFrom }),
    ...(['waiting', 'assigned', 'escalated'] as const).map((group) =>
      listed(store, lists.cases(group), { slug: from }),
    ),
  ]);
  const all = [
    ...reviews,
    ...[...superseded, ...suggestions].map(submissionIn),
    ...cases.flat().map(caseTarget),
  ];
  return [...new Map(all.map((one) => [`${one.person}/${one.item}`, one])).values()];
};

/**
 * Moves submissions of a move, at most about `limit`. Can be repeated at any time. Returns how many it moved: 0 when nothing was
 * left. One that cannot be moved does not keep the others from moving.
 * @throws at the end when one could not be moved
 */
export async function carryOutMove(store: Store, move: Move, now: string, limit: number): Promise<number> {
  const route = await routeOf(store, move);
  if (route === undefined) return 0;
  const found = move.chosen ? move.chosen.map(addressIn) : await submissionsOf(store, route);
  let moved = 0;
  const failures: unknown[] = [];
  for (let start = 0; start < found.length && moved < limit; start += atOnce) {
    const some = found.slice(start, start + atOnce);
    const results = await Promise.allSettled(some.map((address) => moveOne(store, address, route, now)));
    for (const result of results) {
      if (result.status === 'rejected') failures.push(result.reason);
      else if (result.value) moved += 1;
    }
  }
  if (failures.length > 0) throw failures[0];
  return moved;
}

/** Lets only one review by each person stand, if one was sent for the other title in the moment of the merge. */
export async function resolveDoubles(store: Store, { slug, what }: Move, now: string): Promise<void> {
  const to = what === 'all' ? await readHolder(store, slug) : undefined;
  if (to === undefined || to.slug === slug) return;
  const people = new Set((await reviewsOf(store, to.slug, slug)).map(({ person }) => person));
  for (const person of people) await resolveDoublesOf(store, person, to.slug, now);
}
