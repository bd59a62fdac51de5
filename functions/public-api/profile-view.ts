import { defaultHandle } from '../../shared/people/handle.ts';
import type { Profile } from '../../shared/people/profile.ts';
import { audienceOf, type Person } from '../../shared/people/schema.ts';
import { defined } from '../../shared/values/defined.ts';

/** Builds a person's record as they see it themselves. `person` has everything that is known of their age. */
export function profileView(person: Person, profile: Profile | undefined, year: number) {
  return {
    handle: profile?.handle ?? defaultHandle(person.tag),
    handleChosen: profile?.handle !== undefined,
    role: person.role,
    audience: audienceOf(person, year),
    childAges: profile?.childAges ?? [],
    showChildAges: profile?.showChildAges ?? false,
    ...defined({ birthYear: person.birthYear }),
  };
}
