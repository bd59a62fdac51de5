import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { readProfile } from '../../shared/storage/profiles.ts';
import { refuseTooYoung } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { profileView } from './profile-view.ts';

const readMe: Endpoint<Dependencies> = async (event, deps) => {
  const person = await deps.identify(event);
  refuseTooYoung(person, deps.now());
  const profile = await readProfile(deps.store, person.tag);
  return json(200, profileView(person, profile, deps.now().getUTCFullYear()));
};
export default readMe;
