import { isRefused } from '../../shared/contract/refusal.ts';
import { gate } from '../../shared/http/endpoint.ts';
import { awaitsTeenRules } from '../../shared/moderation/teen-rules.ts';
import { hasChildAges } from '../../shared/people/profile.ts';
import { withStatedAge } from '../../shared/people/schema.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import { readOwnRecord } from '../../shared/storage/own-records.ts';
import { applyTeenRulesOnce, refuseTooYoung, requireKnownAge } from './author.ts';
import type { Dependencies } from './dependencies.ts';

/** For routes that anybody with a receipt may call: identifies callers who send a token. The route checks the receipt. */
export const holder = gate('holder', async (event, deps: Dependencies) =>
  event.headers.authorization === undefined ? undefined : deps.identify(event),
);

/** Admits anybody who has a receipt, without checking a token. */
export const anyHolder = gate('holder', async () => undefined);

/** Admits anybody who is signed in. */
export const signedIn = gate('signed-in', (event, deps: Dependencies) => deps.identify(event));

/**
 * Admits signed-in people who are old enough for an account. Returns the person with what is known of their age, and
 * their profile.
 */
export const member = gate('signed-in', async (event, deps: Dependencies) => {
  const caller = await deps.identify(event);
  if (isRefused(caller)) return caller;
  const known = await withKnownAge(deps.store, caller, deps.now());
  return refuseTooYoung(known.person, deps.now()) ?? known;
});

/**
 * Admits people whose age is known, so that they may write here. First applies the rules for their age to their earlier
 * texts.
 */
export const author = gate('author', async (event, deps: Dependencies) => {
  const caller = await deps.identify(event);
  if (isRefused(caller)) return caller;
  const known = await withKnownAge(deps.store, caller, deps.now());
  const person = requireKnownAge(known.person, deps.now());
  if (isRefused(person)) return person;
  const profile = await applyTeenRulesOnce(deps, person, known.profile);
  return isRefused(profile) ? profile : person;
});

/** Admits the same people as `author`, and also reads their history: their partition, and the ledger, which outlives erasure. */
export const authorWithRecord = gate('author', async (event, deps: Dependencies) => {
  const { identify, store, keys, now } = deps;
  const caller = await identify(event);
  if (isRefused(caller)) return caller;
  const own = await readOwnRecord(store, keys, caller, now());
  const birthYears = [own.profile.birthYear, own.erased.birthYear].filter((year) => year !== undefined);
  const person = requireKnownAge(withStatedAge(caller, { birthYears, refused: own.erased.refused }), now());
  if (isRefused(person)) return person;
  // Uses the history that was read anyway, so that a teen's submission costs only one write.
  if (own.submissions.some(awaitsTeenRules) || hasChildAges(own.profile)) {
    const profile = await applyTeenRulesOnce(deps, person, undefined);
    if (isRefused(profile)) return profile;
  }
  return { person, own };
});
