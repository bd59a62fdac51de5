import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { type Profile, ProfileChange } from '../../shared/people/profile.ts';
import { readProfile, writeProfile } from '../../shared/storage/profiles.ts';
import type { Dependencies } from './dependencies.ts';
import { author } from './new-submission.ts';
import { profileView } from './profile-view.ts';
import { screenHandle } from './screen-handle.ts';

const refuseHandle = async (profile: Profile | undefined, handle: string | undefined): Promise<void> => {
  if (handle === undefined || handle === profile?.handle) return;
  if (profile?.handle !== undefined)
    throw new Problem(409, 'handle-chosen', 'A name is chosen once, so that readers know whom they read');
  const message = await screenHandle(handle);
  if (message !== undefined)
    throw new Problem(400, 'validation-failed', 'The request has fields that cannot be taken', {
      errors: [{ path: 'handle', message }],
    });
};

const changeMe: Endpoint<Dependencies> = async (event, deps) => {
  const person = await author(event, deps);
  const change = validated(ProfileChange, jsonBody(event));
  const now = deps.now();
  const before = await readProfile(deps.store, person.tag);
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
  if (result === 'handle-taken') throw new Problem(409, result, 'Somebody else has this name');
  if (result === 'changed')
    throw new Problem(409, 'changed-meanwhile', 'Your record changed while this request ran; try again');
  return json(200, profileView(person, next, now.getUTCFullYear()));
};
export default changeMe;
