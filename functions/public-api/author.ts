import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { hasChildAges, type Profile, withoutChildren } from '../../shared/people/profile.ts';
import { isKnownMinor, isTooYoung, type Person } from '../../shared/people/schema.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';

/** A person who may write reviews and suggestions: signed in, with a birth year by which they may be old enough. */
export interface Author extends Person {
  birthYear: number;
}

/**
 * Refuses a person who is certainly too young for an account by their birth year. Returns `undefined` for everybody
 * else.
 */
export function refuseTooYoung(person: Person, now: Date): Refusal<'too-young'> | undefined {
  return isTooYoung(person, now.getUTCFullYear()) ? refuse('too-young') : undefined;
}

/**
 * Returns the person if their birth year is known and they are not too young; otherwise refuses with `too-young` or
 * `age-needed`. This applies to every role.
 */
export function requireKnownAge(person: Person, now: Date): Author | Refusal<'too-young' | 'age-needed'> {
  const { birthYear } = person;
  if (birthYear !== undefined) return refuseTooYoung(person, now) ?? { ...person, birthYear };
  const detail =
    'Send PUT /v1/me with your birth year, such as {"birthYear": 1990}, and then repeat this request';
  return refuseTooYoung(person, now) ?? refuse('age-needed', { detail });
}

/**
 * Applies the rules for teens, once, to everything that a known teen wrote before. Returns the updated profile, without
 * the ages of children and without a name that a teen may not choose. Refuses when their name cannot be checked.
 */
export async function applyTeenRulesOnce(
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
