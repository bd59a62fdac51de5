import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { ApiEvent } from '../../shared/http/api.ts';
import { gate } from '../../shared/http/endpoint.ts';
import { refuseMinor } from '../../shared/http/refuse-minors.ts';
import type { Person, Role } from '../../shared/people/schema.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import type { Dependencies } from './dependencies.ts';

/** Admits people with one of these roles who are not known to be under 18. */
async function staff(
  event: ApiEvent,
  { identify, store, now }: Dependencies,
  inRoles: readonly Role[],
  refused: 'not-a-moderator' | 'not-an-admin',
): Promise<Person | Refusal> {
  const person = await identify(event);
  if (isRefused(person)) return person;
  if (!inRoles.includes(person.role)) return refuse(refused);
  const known = await withKnownAge(store, person, now());
  return refuseMinor(known.person, now()) ?? person;
}

/** Admits signed-in moderators and admins. */
export const moderator = gate('moderator', (event, deps: Dependencies) =>
  staff(event, deps, ['moderator', 'admin'], 'not-a-moderator'),
);

/** Admits signed-in admins. */
export const admin = gate('admin', (event, deps: Dependencies) =>
  staff(event, deps, ['admin'], 'not-an-admin'),
);
