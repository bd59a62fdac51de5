import { type Refusal, refuse } from '../contract/refusal.ts';
import { isKnownMinor, type Person } from '../people/schema.ts';

/**
 * The refusal of somebody who has a right as staff and is known to be under 18. Whose age is not known may work: whoever
 * runs the service appointed them, and what they write for others still needs a birth year.
 */
export function refuseMinor(person: Person, now: Date): Refusal<'under-18'> | undefined {
  return isKnownMinor(person, now.getUTCFullYear()) ? refuse('under-18') : undefined;
}
