import * as z from 'zod';
import { defined } from '../values/defined.ts';
import type { Audience } from './audience.ts';
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
  /** Where what outlives an erasure is kept of them: a second pseudonym that does not lead to the first. */
  ledger: string;
  role: Role;
  /** Absent while they have not answered the age question. */
  birthYear?: number;
  /** Whether they said, not long ago, that they are under 13. */
  refusedYear?: true;
  /** Whether their reports have standing, by appointment. */
  trustedReporter?: true;
}

/** What groups make of somebody: `teen` wins over every other; else the one with the widest rights. */
export function roleIn(names: readonly unknown[]): Role {
  return names.includes('teen') ? 'teen' : (roles.findLast((role) => names.includes(role)) ?? 'adult');
}

/** What is known of somebody's age beside what their token says. */
export interface StatedAge {
  /** Every birth year that they told, now or before they erased themselves. */
  birthYears: readonly number[];
  /** Whether they said within the last thirty days that they are under 13. */
  refused: boolean;
}

/** A person with what they told us of their age as well: the youngest reading counts. */
export function withStatedAge(person: Person, { birthYears, refused }: StatedAge): Person {
  const known = [...birthYears, ...(person.birthYear === undefined ? [] : [person.birthYear])];
  return {
    ...person,
    ...defined({
      birthYear: known.length > 0 ? Math.max(...known) : undefined,
      refusedYear: refused ? true : undefined,
    }),
  };
}

/** Which audience a person's reviews count in: staff write as adults. */
export function audienceOf(person: Person, year: number): Audience {
  if (isTeen(person, year)) return 'teen';
  return person.role === 'educator' ? 'educator' : 'adult';
}

/** Whether somebody is known to be under 18: by role, or because the birth year leaves room for it. */
export function isKnownMinor(person: Person, year: number): boolean {
  return (
    person.role === 'teen' ||
    person.refusedYear === true ||
    (person.birthYear !== undefined && year - person.birthYear <= 18)
  );
}

/** Whether the rules for teens hold: for whoever is known to be under 18, and while nobody knows. */
export function isTeen(person: Person, year: number): boolean {
  return person.birthYear === undefined || isKnownMinor(person, year);
}

/** Whether a person is under 13 on every reading of the birth year, or said not long ago that they are. */
export function isTooYoung(person: Person, year: number): boolean {
  return (
    person.refusedYear === true ||
    (person.birthYear !== undefined && year - person.birthYear < minimumAccountAge)
  );
}
