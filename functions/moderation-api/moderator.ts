import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import type { Person } from '../../shared/people/schema.ts';
import type { Dependencies } from './dependencies.ts';

/** The signed-in moderator behind a request; admins may moderate too. */
export const moderator = async (event: ApiEvent, { identify }: Dependencies): Promise<Person> => {
  const person = await identify(event);
  if (person.role !== 'moderator' && person.role !== 'admin')
    throw new Problem(403, 'not-a-moderator', 'Only moderators may do this');
  return person;
};

/** The signed-in admin behind a request. */
export const admin = async (event: ApiEvent, { identify }: Dependencies): Promise<Person> => {
  const person = await identify(event);
  if (person.role !== 'admin') throw new Problem(403, 'not-an-admin', 'Only admins may do this');
  return person;
};
