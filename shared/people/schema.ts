import * as z from 'zod';
import { defined } from '../values/defined.ts';
import type { Audience } from './audience.ts';
import { minimumAccountAge } from './minimum-age.ts';

/** The roles, which come from the groups in a token. Readers are adults, teens (13-17) or educators. */
export const roles = ['adult', 'teen', 'educator', 'moderator', 'editor', 'admin'] as const;
export const Role = z.enum(roles);
export type Role = (typeof roles)[number];

/**
 * The groups of the user pool: one for each role, and two that a person can have in addition to a role. `trained-moderator` is
 * for moderators who are trained in child protection.
 */
export const groups = [...roles, 'trusted-reporter', 'trained-moderator'] as const;

/** A signed-in person. `tag` is the pseudonym under which all their data is stored. */
export interface Person {
  tag: string;
  /**
   * The pseudonym under which the person's ledger is stored: what is kept when they erase their account (`ledger.ts`). It
   * cannot be linked to `tag`.
   */
  ledger: string;
  role: Role;
  /** Left out until the person answers the age question. */
  birthYear?: number;
  /** Set when the person said within the last thirty days that they are under 13. */
  refusedYear?: true;
  /** Set when an admin appointed the person a trusted reporter. */
  trustedReporter?: true;
  /** Set for admins, and for moderators who an admin says are trained in child protection. */
  trained?: true;
}

/** Returns the role for a list of groups: `teen` if it is in the list, otherwise the role with the most rights. */
export function roleIn(names: readonly unknown[]): Role {
  return names.includes('teen') ? 'teen' : (roles.findLast((role) => names.includes(role)) ?? 'adult');
}

/** What is known about somebody's age apart from their token. */
export interface StatedAge {
  /** Every birth year that the person gave, including any before an erasure. */
  birthYears: readonly number[];
  /** Whether the person said within the last thirty days that they are under 13. */
  refused: boolean;
}

/**
 * Adds the stated age to a person. If several birth years were given, the latest counts, because it makes the person
 * youngest.
 */
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

/**
 * Returns the audience that a person's reviews belong to: `teen` for everybody to whom the rules for teens apply, whatever
 * their role. The reviews of other staff belong to the adult audience.
 */
export function audienceOf(person: Person, year: number): Audience {
  if (isTeen(person, year)) return 'teen';
  return person.role === 'educator' ? 'educator' : 'adult';
}

/**
 * Returns whether somebody is treated as known to be under 18: by their role, by a recent answer, or because they may
 * not have turned 18 yet by their birth year.
 */
export function isKnownMinor(person: Person, year: number): boolean {
  return (
    person.role === 'teen' ||
    person.refusedYear === true ||
    (person.birthYear !== undefined && year - person.birthYear <= 18)
  );
}

/** Returns whether the rules for teens apply: to people known to be under 18, and to people whose age is unknown. */
export function isTeen(person: Person, year: number): boolean {
  return person.birthYear === undefined || isKnownMinor(person, year);
}

/**
 * Returns whether a person said recently that they are under 13, or turns less than 13 this year by their birth year.
 */
export function isTooYoung(person: Person, year: number): boolean {
  return (
    person.refusedYear === true ||
    (person.birthYear !== undefined && year - person.birthYear < minimumAccountAge)
  );
}
