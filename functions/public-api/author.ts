import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { awaitsTeenRules } from '../../shared/moderation/read-again.ts';
import { minimumAccountAge } from '../../shared/people/minimum-age.ts';
import { type Profile, tellsOfChildren, withoutChildren } from '../../shared/people/profile.ts';
import { isKnownMinor, isTooYoung, type Person, withToldAge } from '../../shared/people/schema.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import { type OwnRecord, readOwnRecord } from '../../shared/storage/own-records.ts';
import type { Dependencies } from './dependencies.ts';

/** Somebody who may write here: signed in, and old enough on some reading of a birth year that we know. */
export interface Author extends Person {
  birthYear: number;
}

/** Throws 403 when a person is under 13 on every reading of their birth year. */
export const refuseTooYoung = (person: Person, now: Date): void => {
  if (isTooYoung(person, now.getUTCFullYear()))
    throw new Problem(403, 'too-young', `Accounts are for people of ${minimumAccountAge} and over`);
};

/** The person when their age is known; throws 403 `age-needed` when it is not, whatever their role. */
export const ofKnownAge = (person: Person, now: Date): Author => {
  refuseTooYoung(person, now);
  const { birthYear } = person;
  if (birthYear === undefined)
    throw new Problem(403, 'age-needed', 'Say your birth year first', {
      detail:
        'Send PUT /v1/me with {"birthYear": 1990}, the year you were born in, and then this request once more',
    });
  return { ...person, birthYear };
};

/**
 * What somebody known to be a teen wrote before is read again by the rules for teens, once, before anything else.
 * Answers with the profile as it is then: a name that a teen could not choose is gone, and so are the ages of children.
 */
export const readEarlierTexts = async (
  deps: Dependencies,
  person: Person,
  profile: Profile | undefined,
): Promise<Profile | undefined> => {
  if (profile?.readAsTeen === true && !tellsOfChildren(profile)) return profile;
  if (!isKnownMinor(person, deps.now().getUTCFullYear())) return profile;
  const { readAgainAsTeen } = await import('./read-again-as-teen.ts');
  const nameIsGone = await readAgainAsTeen(deps, person.tag);
  if (profile === undefined) return undefined;
  const { handle, ...kept } = withoutChildren(profile);
  return { ...kept, ...(handle === undefined || nameIsGone ? {} : { handle }) };
};

/** Who is behind a request that writes; every route of access `author` asks here. */
export const author = async (event: ApiEvent, deps: Dependencies): Promise<Author> => {
  const known = await withKnownAge(deps.store, await deps.identify(event), deps.now());
  const person = ofKnownAge(known.person, deps.now());
  await readEarlierTexts(deps, person, known.profile);
  return person;
};

/** The same with what they did so far: their own partition and their ledger. */
export const authorWithRecord = async (
  event: ApiEvent,
  deps: Dependencies,
): Promise<{ person: Author; own: OwnRecord }> => {
  const { identify, store, keys, now } = deps;
  const signedIn = await identify(event);
  const own = await readOwnRecord(store, keys, signedIn, now());
  const birthYears = [own.profile.birthYear, own.erased.birthYear].filter((year) => year !== undefined);
  const known = withToldAge(signedIn, { birthYears, refused: own.erased.refused });
  const person = ofKnownAge(known, now());
  // Read from what is there anyway, so that a teen's submission stays one write.
  if (own.submissions.some(awaitsTeenRules) || tellsOfChildren(own.profile))
    await readEarlierTexts(deps, person, undefined);
  return { person, own };
};
