import type { Profile } from '../people/profile.ts';
import { type Person, withStatedAge } from '../people/schema.ts';
import { readLedgerAge } from './ledger.ts';
import { readProfile } from './profiles.ts';
import type { Store } from './store.ts';

/**
 * Reads a person's profile and returns the person with everything that is known of their age. Two reads in parallel.
 */
export async function withKnownAge(
  store: Store,
  person: Person,
  now: Date,
): Promise<{ person: Person; profile: Profile | undefined }> {
  const [profile, { birthYear, refused }] = await Promise.all([
    readProfile(store, person.tag),
    readLedgerAge(store, person.ledger, now),
  ]);
  const birthYears = [profile?.birthYear, birthYear].filter((year) => year !== undefined);
  return { person: withStatedAge(person, { birthYears, refused }), profile };
}
