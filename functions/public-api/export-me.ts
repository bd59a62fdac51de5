import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import { exportPerson } from '../../shared/storage/export-person.ts';
import type { Dependencies } from './dependencies.ts';
import { profileView } from './profile-view.ts';

const exportMe: Endpoint<Dependencies> = async (event, { identify, store, keys, now }) => {
  const signedIn = await identify(event);
  const at = now();
  const [record, { person, profile }] = await Promise.all([
    exportPerson(store, keys, signedIn.tag, at),
    withKnownAge(store, signedIn, at),
  ]);
  return json(
    200,
    { exportedAt: at.toISOString(), person: profileView(person, profile, at.getUTCFullYear()), ...record },
    { 'content-disposition': 'attachment; filename="nightlight.json"' },
  );
};
export default exportMe;
