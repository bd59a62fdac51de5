import { exportMe } from '../../shared/contract/me.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import { exportPerson } from '../../shared/storage/export-person.ts';
import { signedIn } from './gates.ts';
import { profileView } from './profile-view.ts';

/** Answers with everything that is stored about the caller, as a file. */
export default endpoint(exportMe, signedIn, async ({ caller }, { store, keys, now }) => {
  const at = now();
  const [record, { person, profile }] = await Promise.all([
    exportPerson(store, keys, caller.tag, at),
    withKnownAge(store, caller, at),
  ]);
  return answer(
    200,
    { exportedAt: at.toISOString(), person: profileView(person, profile, at.getUTCFullYear()), ...record },
    { 'content-disposition': 'attachment; filename="nightlight.json"' },
  );
});
