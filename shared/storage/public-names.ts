import { defaultHandle } from '../people/handle.ts';
import type { Profile } from '../people/profile.ts';
import { batchGet } from './batch-get.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/**
 * Reads the current public names of these people by tag: the chosen name, otherwise the default one. Makes one request
 * for every hundred people and costs half a read unit for each person.
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
