import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { ServiceBusy } from '../environment/service-errors.ts';
import type { AggregateChange } from '../moderation/case-change.ts';
import {
  type Destination,
  type MoveChange,
  movedCase,
  planReviews,
  planSuggestion,
} from '../moderation/move-submission.ts';
import type { Submission } from '../moderation/submission.ts';
import type { Address } from '../people/sealing.ts';
import { isBeforePremiere } from '../titles/partial-date.ts';
import { aggregateUpdates, shardOf } from './aggregates.ts';
import { caseWrite, readCase, sameCase } from './cases.ts';
import { whenCondition } from './failures.ts';
import { readOwnReviews } from './own-reviews.ts';
import { changed, retryOnConflict } from './retry-on-conflict.ts';
import type { Store } from './store.ts';
import { readSubmission, submissionWrite } from './submissions.ts';

const nameOfCounters = ({ slug, audience, address }: AggregateChange): string =>
  `${slug}#${audience}#${shardOf(address)}`;

/** Adds the changes of the same counters, because a transaction may change an item only once. */
const together = (changes: readonly AggregateChange[]): AggregateChange[] => {
  const sums = new Map<string, AggregateChange>();
  for (const one of changes) {
    const earlier = sums.get(nameOfCounters(one))?.change ?? {};
    const names = [...new Set([...Object.keys(earlier), ...Object.keys(one.change)])];
    const change = Object.fromEntries(
      names.map((name) => [name, (earlier[name] ?? 0) + (one.change[name] ?? 0)] as const),
    );
    sums.set(nameOfCounters(one), { ...one, change });
  }
  return [...sums.values()];
};

/** Builds the writes that make an open case one about the other title. One that opens meanwhile lets the move start again. */
const caseWrites = async (store: Store, { before, next }: MoveChange): Promise<TransactWriteItem[]> => {
  if (before.slug === next.slug) return [];
  const about = await readCase(store, before.address);
  const moved = movedCase(about, { slug: next.slug, name: next.titleName });
  return [moved ? caseWrite(store, moved, about?.version) : sameCase(store, before.address, about?.version)];
};

const write = async (store: Store, changes: readonly MoveChange[]): Promise<boolean> => {
  if (changes.length === 0) return true;
  const cases = await Promise.all(changes.map((change) => caseWrites(store, change)));
  const TransactItems = [
    ...changes.map(({ before, next }) => submissionWrite(store, next, before.version)),
    ...cases.flat(),
    ...aggregateUpdates(store, together(changes.flatMap(({ aggregates }) => aggregates))),
  ];
  try {
    return await whenCondition(store.client.send(new TransactWriteItemsCommand({ TransactItems })));
  } catch (error) {
    // Another transaction is changing the same counters.
    if (error instanceof ServiceBusy) return false;
    throw error;
  }
};

const changesOf = async (
  store: Store,
  found: Submission,
  to: Destination,
  now: string,
): Promise<MoveChange[]> => {
  if (found.kind === 'name') return [];
  if (found.kind === 'suggestion') return [planSuggestion(found, to, now)];
  const { person, item } = found.address;
  const isEarly = (day: string): boolean => isBeforePremiere(to.premiere, day);
  return planReviews(await readOwnReviews(store, person, [found.slug, to.slug]), { item, to, isEarly }, now);
};

/** From where to where a submission is moved. */
export interface Route {
  from: string;
  to: Destination;
  /** Only a submission that came from this title. */
  cameFrom?: string | undefined;
}

/**
 * Moves a submission from one title to another in one transaction with its case and the counters of both titles. When the
 * person has another review there, only one of them stands. Returns `false` when there is nothing to move: the submission is no
 * longer part of `from`, or it is a reported name.
 */
export function moveOne(
  store: Store,
  address: Address,
  { from, to, cameFrom }: Route,
  now: string,
): Promise<boolean> {
  return retryOnConflict('The submission', async () => {
    const found = await readSubmission(store, address);
    if (found?.slug !== from || from === to.slug) return false;
    if (cameFrom !== undefined && !found.cameFrom?.includes(cameFrom)) return false;
    const changes = await changesOf(store, found, to, now);
    return (await write(store, changes)) ? changes.length > 0 : changed;
  });
}

/** Lets only one review by a person stand for a title, if they have several there. */
export function resolveDoublesOf(store: Store, person: string, slug: string, now: string): Promise<void> {
  return retryOnConflict('The reviews', async () => {
    const own = await readOwnReviews(store, person, [slug]);
    return (await write(store, planReviews(own, undefined, now))) ? undefined : changed;
  });
}
