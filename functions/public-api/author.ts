import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { hasChildAges, type Profile, withoutChildren } from '../../shared/people/profile.ts';
import { isKnownMinor, isTooYoung, type Person } from '../../shared/people/schema.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';

/** Somebody who may write here: signed in, and old enough on some reading of a birth year that we know. */
export interface Author extends Person {
  birthYear: number;
}

/** The refusal of a person who is too young for an account on every reading of their birth year; `undefined` for others. */
export function refuseTooYoung(person: Person, now: Date): Refusal<'too-young'> | undefined {
  return isTooYoung(person, now.getUTCFullYear()) ? refuse('too-young') : undefined;
}

/** The person when their age is known, else the refusal `age-needed`, whatever their role. */
export function ofKnownAge(person: Person, now: Date): Author | Refusal<'too-young' | 'age-needed'> {
  const { birthYear } = person;
  if (birthYear !== undefined) return refuseTooYoung(person, now) ?? { ...person, birthYear };
  const detail =
    'Send PUT /v1/me with {"birthYear": 1990}, the year you were born in, and then this request once more';
  return refuseTooYoung(person, now) ?? refuse('age-needed', { detail });
}

/**
 * Reads what somebody known to be a teen wrote before again by the rules for teens, once, before anything else. Answers
 * with the profile as it is then: a name that a teen could not choose is gone, and so are the ages of children. Refuses
 * when their name cannot be checked.
 */
export async function readEarlierTexts(
  deps: Dependencies,
  person: Person,
  profile: Profile | undefined,
): Promise<Profile | Refusal<'name-not-checked'> | undefined> {
  if (profile?.readAsTeen === true && !hasChildAges(profile)) return profile;
  if (!isKnownMinor(person, deps.now().getUTCFullYear())) return profile;
  const { applyTeenRules } = await import('./apply-teen-rules.ts');
  const nameIsGone = await applyTeenRules(deps, person.tag);
  if (isRefused(nameIsGone)) return nameIsGone;
  if (profile === undefined) return undefined;
  const { handle, ...otherFields } = withoutChildren(profile);
  return { ...otherFields, ...defined({ handle: handle === undefined || nameIsGone ? undefined : handle }) };
}
