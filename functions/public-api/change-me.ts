import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { untilNextHour } from '../../shared/people/limits.ts';
import { type Profile, ProfileChange } from '../../shared/people/profile.ts';
import { bornIn, type Person } from '../../shared/people/schema.ts';
import { readProfile, writeProfile } from '../../shared/storage/profiles.ts';
import { ofKnownAge, refuseTooYoung } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { profileView } from './profile-view.ts';
import { refuseWhile } from './refuse-too-many.ts';
import { screenHandle } from './screen-handle.ts';

const fieldRefused = (path: string, message: string) =>
  new Problem(400, 'validation-failed', 'The request has fields that cannot be taken', {
    errors: [{ path, message }],
  });

/** A birth year is said once, by whoever has none in their token. */
const refuseBirthYear = (
  person: Person,
  profile: Profile | undefined,
  told: number | undefined,
  now: Date,
): void => {
  if (told === undefined) return;
  if (told > now.getUTCFullYear()) throw fieldRefused('birthYear', 'is yet to come');
  refuseTooYoung({ ...person, birthYear: told }, now);
  const known = person.birthYear ?? profile?.birthYear;
  if (known !== undefined && known !== told)
    throw new Problem(409, 'birth-year-said', 'A birth year is said once');
};

const refuseHandle = async (profile: Profile | undefined, handle: string | undefined): Promise<void> => {
  if (handle === undefined || handle === profile?.handle) return;
  if (profile?.handle !== undefined)
    throw new Problem(409, 'handle-chosen', 'A name is chosen once, so that readers know whom they read');
  const message = await screenHandle(handle);
  if (message !== undefined) throw fieldRefused('handle', message);
};

const changeMe: Endpoint<Dependencies> = async (event, deps) => {
  const person = await deps.identify(event);
  const now = deps.now();
  refuseTooYoung(person, now);
  const change = validated(ProfileChange, jsonBody(event));
  const before = await readProfile(deps.store, person.tag);
  refuseBirthYear(person, before, change.birthYear, now);
  // A name is what others see; the rest of a profile says nothing to anybody until its owner writes.
  if (change.handle !== undefined) ofKnownAge(bornIn(person, change.birthYear ?? before?.birthYear), now);
  await refuseHandle(before, change.handle);
  const next: Profile = {
    ...before,
    ...(Object.fromEntries(
      Object.entries(change).filter(([, value]) => value !== undefined),
    ) as Partial<Profile>),
    version: (before?.version ?? 0) + 1,
    changedAt: now.toISOString(),
  };
  const takesHandle = next.handle !== before?.handle;
  const result = await writeProfile(deps.store, person.tag, next, takesHandle);
  if (result === 'too-many') refuseWhile(untilNextHour(now));
  if (result === 'handle-taken') throw new Problem(409, result, 'Somebody else has this name');
  if (result === 'changed')
    throw new Problem(409, 'changed-meanwhile', 'Your record changed while this request ran; try again');
  return json(200, profileView(person, next, now.getUTCFullYear()));
};
export default changeMe;
