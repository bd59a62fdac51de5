import { noContent } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { erasePerson } from '../../shared/storage/erase-person.ts';
import type { Dependencies } from './dependencies.ts';

/** Erasing twice is the same as once, and nobody is too young for it. */
const eraseMe: Endpoint<Dependencies> = async (event, { identify, store, keys, now }) => {
  const person = await identify(event);
  await erasePerson(store, keys, person.tag, now().toISOString());
  return noContent();
};
export default eraseMe;
