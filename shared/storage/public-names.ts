import { defaultHandle } from '../people/handle.ts';
import type { Profile } from '../people/profile.ts';
import { batchGet } from './batch-get.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/**
 * The public name that each of these people has now, by their tags: the one they chose, else the given one. A request
 * for every hundred people, half a read unit each.
 */
export async function publicNames(
  store: Store,
  people: readonly string[],
): Promise<(person: string) => string> {
  const profiles = await batchGet<Pick<Profile, 'handle'> & { pk: string }>(
    store,
    [...new Set(people)].map(keys.profile),
    { projection: 'pk, handle' },
  );
  const chosen = new Map(profiles.map(({ pk, handle }) => [pk, handle]));
  return (person) => chosen.get(keys.profile(person).pk) ?? defaultHandle(person);
}
