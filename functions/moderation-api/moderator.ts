import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { refuseMinor } from '../../shared/http/refuse-minors.ts';
import type { Person, Role } from '../../shared/people/schema.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import type { Dependencies } from './dependencies.ts';

/** Somebody in one of these roles who is not known to be under 18. */
const staff = async (
  event: ApiEvent,
  { identify, store, now }: Dependencies,
  inRoles: readonly Role[],
  refusal: () => Problem,
): Promise<Person> => {
  const person = await identify(event);
  if (!inRoles.includes(person.role)) throw refusal();
  refuseMinor((await withKnownAge(store, person, now())).person, now());
  return person;
};

/** The signed-in moderator behind a request; admins may moderate too. */
export const moderator = (event: ApiEvent, deps: Dependencies): Promise<Person> =>
  staff(
    event,
    deps,
    ['moderator', 'admin'],
    () => new Problem(403, 'not-a-moderator', 'Only moderators may do this'),
  );

/** The signed-in admin behind a request. */
export const admin = (event: ApiEvent, deps: Dependencies): Promise<Person> =>
  staff(event, deps, ['admin'], () => new Problem(403, 'not-an-admin', 'Only admins may do this'));
