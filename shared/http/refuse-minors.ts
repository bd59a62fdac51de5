import { isKnownMinor, type Person } from '../people/schema.ts';
import { Problem } from './problem.ts';

/**
 * Throws 403 when somebody who has a right as staff is known to be under 18. Whose age is not known may work: whoever
 * runs the service appointed them, and what they write for others still needs a birth year.
 */
export const refuseMinor = (person: Person, now: Date): void => {
  if (isKnownMinor(person, now.getUTCFullYear()))
    throw new Problem(403, 'under-18', 'Moderators, editors and administrators are 18 or over');
};
