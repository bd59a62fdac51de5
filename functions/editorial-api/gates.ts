import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { gate } from '../../shared/http/endpoint.ts';
import { refuseMinor } from '../../shared/http/refuse-minors.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import type { Dependencies } from './dependencies.ts';

/** Admits signed-in editors and admins who are not known to be under 18. */
export const editor = gate('editor', async (event, { identify, store, now }: Dependencies) => {
  const person = await identify(event);
  if (isRefused(person)) return person;
  if (person.role !== 'editor' && person.role !== 'admin') return refuse('not-an-editor');
  const known = await withKnownAge(store, person, now());
  return refuseMinor(known.person, now()) ?? person;
});
