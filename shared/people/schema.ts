import * as z from 'zod';
import type { Audience } from '../community-reviews/schema.ts';
import { minimumAccountAge } from './minimum-age.ts';

/** What a token's groups say about a person. Readers are adults, teens (13-17) or educators. */
export const roles = ['adult', 'teen', 'educator', 'moderator', 'editor', 'admin'] as const;
export const Role = z.enum(roles);
export type Role = (typeof roles)[number];

/** A signed-in person. `tag` is the pseudonym under which everything of theirs is stored. */
export interface Person {
  tag: string;
  role: Role;
  birthYear?: number;
}

/** A person with the birth year that they told us, where their token has none. */
export const bornIn = (person: Person, told: number | undefined): Person =>
  person.birthYear !== undefined || told === undefined ? person : { ...person, birthYear: told };

/** Which voice a person's reviews count for: staff write as adults. */
export const audienceOf = (person: Person, year: number): Audience => {
  if (isTeen(person, year)) return 'teen';
  return person.role === 'educator' ? 'educator' : 'adult';
};

/** Whether the rules for teens hold: by role, or because the birth year leaves room for being under 18. */
export const isTeen = (person: Person, year: number): boolean =>
  person.role === 'teen' || (person.birthYear !== undefined && year - person.birthYear <= 18);

/** Whether a person is under 13 on every reading of the birth year. */
export const isTooYoung = (person: Person, year: number): boolean =>
  person.birthYear !== undefined && year - person.birthYear < minimumAccountAge;
