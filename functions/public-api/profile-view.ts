import { defaultHandle } from '../../shared/people/handle.ts';
import type { Profile } from '../../shared/people/profile.ts';
import { audienceOf, bornIn, type Person } from '../../shared/people/schema.ts';

/** A person's record as they see it themselves. */
export const profileView = (signedIn: Person, profile: Profile | undefined, year: number) => {
  const person = bornIn(signedIn, profile?.birthYear);
  return {
    handle: profile?.handle ?? defaultHandle(person.tag),
    handleChosen: profile?.handle !== undefined,
    role: person.role,
    audience: audienceOf(person, year),
    childAges: profile?.childAges ?? [],
    showChildAges: profile?.showChildAges ?? false,
    ...(person.birthYear === undefined ? {} : { birthYear: person.birthYear }),
  };
};
