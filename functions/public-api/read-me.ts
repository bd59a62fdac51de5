import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import { refuseTooYoung } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { profileView } from './profile-view.ts';

const readMe: Endpoint<Dependencies> = async (event, deps) => {
  const { person, profile } = await withKnownAge(deps.store, await deps.identify(event), deps.now());
  refuseTooYoung(person, deps.now());
  return json(200, profileView(person, profile, deps.now().getUTCFullYear()));
};
export default readMe;
