import { type Refusal, refuse } from '../contract/refusal.ts';
import { isKnownMinor, type Person } from '../people/schema.ts';

/**
 * Refuses a member of staff who is known to be under 18. Staff of unknown age are allowed, because the operator of the
 * service appointed them. To write reviews and suggestions they must still state a birth year.
 */
export function refuseMinor(person: Person, now: Date): Refusal<'under-18'> | undefined {
  return isKnownMinor(person, now.getUTCFullYear()) ? refuse('under-18') : undefined;
}
