import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { refuseMinor } from '../../shared/http/refuse-minors.ts';
import { slugParameter } from '../../shared/http/request.ts';
import type { Person } from '../../shared/people/schema.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import { readTitle, type StoredTitle } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';

/** The signed-in editor behind a request; admins may edit too. */
export const editor = async (event: ApiEvent, { identify, store, now }: Dependencies): Promise<Person> => {
  const person = await identify(event);
  if (person.role !== 'editor' && person.role !== 'admin')
    throw new Problem(403, 'not-an-editor', 'Only editors may do this');
  refuseMinor((await withKnownAge(store, person, now())).person, now());
  return person;
};

/** The title in the path. */
export const titleInPath = async (event: ApiEvent, { store }: Dependencies): Promise<StoredTitle> => {
  const stored = await readTitle(store, slugParameter(event));
  if (stored === undefined) throw new Problem(404, 'title-not-found', 'No title has this slug');
  return stored;
};
