import * as z from 'zod';
import { defined } from '../values/defined.ts';
import type { Audience } from './audience.ts';
import { minimumAccountAge } from './minimum-age.ts';

/** The roles, which come from the groups in a token. Readers are adults, teens (13-17) or educators. */
export const roles = ['adult', 'teen', 'educator', 'moderator', 'editor', 'admin'] as const;
export const Role = z.enum(roles);
export type Role = (typeof roles)[number];

/** The groups of the user pool: one for each role, and `trusted-reporter`, which is added to a role. */
export const groups = [...roles, 'trusted-reporter'] as const;

/** A signed-in person. `tag` is the pseudonym under which all their data is stored. */
export interface Person {
  tag: string;
  /**
   * The pseudonym under which their ledger is stored. It outlives an erasure and cannot be linked to `tag`.
   */
  ledger: string;
  role: Role;
  /** Left out until they answer the age question. */
  birthYear?: number;
  /** Set when they said within the last thirty days that they are under 13. */
  refusedYear?: true;
  /** Set when an admin appointed them a trusted reporter. */
  trustedReporter?: true;
}

/**
 * Returns the role for a list of groups: `teen` if it is there, otherwise the role with the widest rights.
 */
export function roleIn(names: readonly unknown[]): Role {
  return names.includes('teen') ? 'teen' : (roles.findLast((role) => names.includes(role)) ?? 'adult');
}

/** What is known about somebody's age beside their token. */
export interface StatedAge {
  /** Every birth year that they gave, including any before an erasure. */
  birthYears: readonly number[];
  /** Whether they said within the last thirty days that they are under 13. */
  refused: boolean;
}

/**
 * Adds the stated age to a person. Of several birth years the latest counts, which makes the person youngest.
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

/** Returns the audience that a person's reviews belong to. The reviews of staff belong to the adults. */
export function audienceOf(person: Person, year: number): Audience {
  if (isTeen(person, year)) return 'teen';
  return person.role === 'educator' ? 'educator' : 'adult';
}

/**
 * Whether somebody is treated as known to be under 18: by role, by a recent answer, or as the birth year
 * allows it.
 */
export function isKnownMinor(person: Person, year: number): boolean {
  return (
    person.role === 'teen' ||
    person.refusedYear === true ||
    (person.birthYear !== undefined && year - person.birthYear <= 18)
  );
}

/** Whether the rules for teens apply: to people known to be under 18, and to people whose age is unknown. */
export function isTeen(person: Person, year: number): boolean {
  return person.birthYear === undefined || isKnownMinor(person, year);
}

/**
 * Whether a person turns less than 13 this year by their birth year, or said recently that they are under 13.
 */
export function isTooYoung(person: Person, year: number): boolean {
  return (
    person.refusedYear === true ||
    (person.birthYear !== undefined && year - person.birthYear < minimumAccountAge)
  );
}
