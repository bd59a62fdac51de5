import { isRefused } from '../../shared/contract/refusal.ts';
import { gate } from '../../shared/http/endpoint.ts';
import { awaitsTeenRules } from '../../shared/moderation/teen-rules.ts';
import { hasChildAges } from '../../shared/people/profile.ts';
import { withStatedAge } from '../../shared/people/schema.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import { readOwnRecord } from '../../shared/storage/own-records.ts';
import { ofKnownAge, readEarlierTexts, refuseTooYoung } from './author.ts';
import type { Dependencies } from './dependencies.ts';

/** Whoever holds a receipt, and who they are where they are signed in. */
export const holder = gate('holder', async (event, deps: Dependencies) =>
  event.headers.authorization === undefined ? undefined : deps.identify(event),
);

/** Whoever holds a receipt; a token is not looked at. */
export const anyHolder = gate('holder', async () => undefined);

/** Anybody who is signed in. */
export const signedIn = gate('signed-in', (event, deps: Dependencies) => deps.identify(event));

/** Somebody who is signed in and old enough for an account, with all that is known of their age, and their profile. */
export const member = gate('signed-in', async (event, deps: Dependencies) => {
  const known = await withKnownAge(deps.store, await deps.identify(event), deps.now());
  return refuseTooYoung(known.person, deps.now()) ?? known;
});

/** Somebody who may write here: their age is known, and what they wrote before was read by the rules for it. */
export const author = gate('author', async (event, deps: Dependencies) => {
  const known = await withKnownAge(deps.store, await deps.identify(event), deps.now());
  const person = ofKnownAge(known.person, deps.now());
  if (isRefused(person)) return person;
  const profile = await readEarlierTexts(deps, person, known.profile);
  return isRefused(profile) ? profile : person;
});

/** An author with what they did so far: their own partition and their ledger. */
export const authorWithRecord = gate('author', async (event, deps: Dependencies) => {
  const { identify, store, keys, now } = deps;
  const caller = await identify(event);
  const own = await readOwnRecord(store, keys, caller, now());
  const birthYears = [own.profile.birthYear, own.erased.birthYear].filter((year) => year !== undefined);
  const person = ofKnownAge(withStatedAge(caller, { birthYears, refused: own.erased.refused }), now());
  if (isRefused(person)) return person;
  // Read from what is there anyway, so that a teen's submission stays one write.
  if (own.submissions.some(awaitsTeenRules) || hasChildAges(own.profile)) {
    const profile = await readEarlierTexts(deps, person, undefined);
    if (isRefused(profile)) return profile;
  }
  return { person, own };
});
