import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { minimumAccountAge } from '../../shared/people/minimum-age.ts';
import { bornIn, isTooYoung, type Person } from '../../shared/people/schema.ts';
import { type OwnRecord, readOwnRecord } from '../../shared/storage/own-records.ts';
import { readProfile } from '../../shared/storage/profiles.ts';
import type { Dependencies } from './dependencies.ts';

/** Throws 403 when a person is under 13 on every reading of their birth year. */
export const refuseTooYoung = (person: Person, now: Date): void => {
  if (isTooYoung(person, now.getUTCFullYear()))
    throw new Problem(403, 'too-young', `Accounts are for people of ${minimumAccountAge} and over`);
};

/** The signed-in person behind a request, old enough to write here. */
export const author = async (event: ApiEvent, { identify, now }: Dependencies): Promise<Person> => {
  const person = await identify(event);
  refuseTooYoung(person, now());
  return person;
};

/** The person with the birth year they told us and what they did so far: one query of their partition. */
export const withRecord = async (
  { store }: Dependencies,
  person: Person,
): Promise<{ person: Person; own: OwnRecord }> => {
  const own = await readOwnRecord(store, person.tag);
  return { person: bornIn(person, own.profile.birthYear), own };
};

/** The person with the birth year they told us, for requests that need nothing else of their record. */
export const withBirthYear = async ({ store }: Dependencies, person: Person): Promise<Person> =>
  person.birthYear !== undefined || person.role === 'teen'
    ? person
    : bornIn(person, (await readProfile(store, person.tag))?.birthYear);
