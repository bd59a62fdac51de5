import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { minimumAccountAge } from '../../shared/people/minimum-age.ts';
import { isTooYoung, type Person, withToldAge } from '../../shared/people/schema.ts';
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

/** Who is behind a request that writes; every route of access `author` asks here. */
export const author = async (event: ApiEvent, { identify, store, now }: Dependencies): Promise<Author> => {
  const { person } = await withKnownAge(store, await identify(event), now());
  return ofKnownAge(person, now());
};

/** The same with what they did so far: their own partition and their ledger. */
export const authorWithRecord = async (
  event: ApiEvent,
  { identify, store, keys, now }: Dependencies,
): Promise<{ person: Author; own: OwnRecord }> => {
  const person = await identify(event);
  const own = await readOwnRecord(store, keys, person, now());
  const birthYears = [own.profile.birthYear, own.erased.birthYear].filter((year) => year !== undefined);
  const known = withToldAge(person, { birthYears, refused: own.erased.refused });
  return { person: ofKnownAge(known, now()), own };
};
