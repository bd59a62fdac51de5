import type { Submission } from '../moderation/submission.ts';
import type { Address } from '../people/sealing.ts';
import { decisionsBetween } from './decision-log.ts';
import type { Store } from './store.ts';
import { readSubmission } from './submissions.ts';

/** No decision is older than this. */
const beginning = '2020-01-01T00:00:00.000Z';

/**
 * Lists the addresses of all submissions that have a decision, each address once. Makes one query for each month up to
 * `now`.
 */
export async function decidedAddresses(store: Store, now: Date): Promise<Address[]> {
  const decisions = await decisionsBetween(
    store,
    beginning,
    new Date(now.getTime() + 60_000).toISOString(),
    Number.POSITIVE_INFINITY,
  );
  const places = decisions.map(({ screening }) => screening.address);
  return [...new Map(places.map((each) => [`${each.person}/${each.item}`, each])).values()];
}

/** Reads the current state of every submission that has a decision and still exists, twenty at a time. */
export async function decidedSubmissions(store: Store, now: Date): Promise<Submission[]> {
  const addresses = await decidedAddresses(store, now);
  const found: Submission[] = [];
  for (let start = 0; start < addresses.length; start += 20) {
    const read = await Promise.all(
      addresses.slice(start, start + 20).map((address) => readSubmission(store, address)),
    );
    found.push(...read.filter((each) => each !== undefined));
  }
  return found;
}
