import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { exportPerson } from '../../shared/storage/export-person.ts';
import { readProfile } from '../../shared/storage/profiles.ts';
import type { Dependencies } from './dependencies.ts';
import { profileView } from './profile-view.ts';

const exportMe: Endpoint<Dependencies> = async (event, { identify, store, keys, now }) => {
  const person = await identify(event);
  const at = now();
  const [record, profile] = await Promise.all([
    exportPerson(store, keys, person.tag),
    readProfile(store, person.tag),
  ]);
  return json(
    200,
    { exportedAt: at.toISOString(), person: profileView(person, profile, at.getUTCFullYear()), ...record },
    { 'content-disposition': 'attachment; filename="nightlight.json"' },
  );
};
export default exportMe;
