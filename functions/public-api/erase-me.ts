import { eraseMe } from '../../shared/contract/me.ts';
import { noBody } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { erasePerson } from '../../shared/storage/erase-person.ts';
import { signedIn } from './gates.ts';

/** Erases everything about the caller, whatever their age. Can be repeated with the same result. */
export default endpoint(eraseMe, signedIn, async ({ caller }, { store, keys, now }) => {
  await erasePerson(store, keys, caller.tag, now().toISOString());
  return noBody();
});
