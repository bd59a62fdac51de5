import * as z from 'zod';
import type { Audience } from '../community-reviews/schema.ts';
import { minimumAccountAge } from './minimum-age.ts';

/** What a token's groups say about a person. Readers are adults, teens (13-17) or educators. */
export const roles = ['adult', 'teen', 'educator', 'moderator', 'editor', 'admin'] as const;
export const Role = z.enum(roles);
export type Role = (typeof roles)[number];

/** The groups of the user pool: one a role, and one that comes on top of a role. */
export const groups = [...roles, 'trusted-reporter'] as const;

/** A signed-in person. `tag` is the pseudonym under which everything of theirs is stored. */
export interface Person {
  tag: string;
  role: Role;
  /** Absent while they have not answered the age question. */
  birthYear?: number;
  /** Whether their reports have standing, by appointment. */
  trustedReporter?: true;
}

/** What groups make of somebody: `teen` wins over every other; else the one with the widest rights. */
export const roleIn = (names: readonly unknown[]): Role =>
  names.includes('teen') ? 'teen' : (roles.findLast((role) => names.includes(role)) ?? 'adult');

/** A person with the birth year that they told us as well: the youngest reading counts. */
export const bornIn = (person: Person, told: number | undefined): Person =>
  told === undefined ? person : { ...person, birthYear: Math.max(told, person.birthYear ?? told) };

/** Which voice a person's reviews count for: staff write as adults. */
export const audienceOf = (person: Person, year: number): Audience => {
  if (isTeen(person, year)) return 'teen';
  return person.role === 'educator' ? 'educator' : 'adult';
};

/** Whether somebody is known to be under 18: by role, or because the birth year leaves room for it. */
export const isKnownMinor = (person: Person, year: number): boolean =>
  person.role === 'teen' || (person.birthYear !== undefined && year - person.birthYear <= 18);

/** Whether the rules for teens hold: for whoever is known to be under 18, and while nobody knows. */
export const isTeen = (person: Person, year: number): boolean =>
  person.birthYear === undefined || isKnownMinor(person, year);

/** Whether a person is under 13 on every reading of the birth year. */
export const isTooYoung = (person: Person, year: number): boolean =>
  person.birthYear !== undefined && year - person.birthYear < minimumAccountAge;
