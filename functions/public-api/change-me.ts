import { ChangedMeanwhile } from '../../shared/environment/service-errors.ts';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { untilNextHour } from '../../shared/people/limits.ts';
import { type Profile, ProfileChange, tellsOfChildren } from '../../shared/people/profile.ts';
import { isTeen, isTooYoung, type Person, withToldAge } from '../../shared/people/schema.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import { rememberRefusal } from '../../shared/storage/ledger.ts';
import { countTry } from '../../shared/storage/paces.ts';
import { writeProfile } from '../../shared/storage/profiles.ts';
import { ofKnownAge, readEarlierTexts, refuseTooYoung } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { nearHandles } from './near-handles.ts';
import { profileView } from './profile-view.ts';
import { refuseWhile } from './refuse-too-many.ts';
import { screenHandle } from './screen-handle.ts';

const fieldRefused = (path: string, message: string, suggestedHandles?: readonly string[]) =>
  new Problem(400, 'validation-failed', 'The request has fields that cannot be taken', {
    errors: [{ path, message }],
    ...(suggestedHandles ? { members: { suggestedHandles } } : {}),
  });

/** The person with the year that they say now, once; that somebody said to be under 13 is remembered. */
const sayBirthYear = async (
  { store }: Dependencies,
  person: Person,
  told: number | undefined,
  now: Date,
): Promise<Person> => {
  if (told === undefined) return person;
  const year = now.getUTCFullYear();
  if (told > year) throw fieldRefused('birthYear', 'is yet to come');
  const saying = withToldAge(person, { birthYears: [told], refused: false });
  if (isTooYoung(saying, year)) await rememberRefusal(store, person.ledger, now);
  refuseTooYoung(saying, now);
  if (person.birthYear !== undefined && person.birthYear !== told)
    throw new Problem(409, 'birth-year-said', 'A birth year is said once');
  return saying;
};

/**
 * A name that is refused was tried all the same, and counts like changing one's profile: nobody can go through all names
 * to learn which ones others have, or what the rules let through.
 */
const countRefusedName = async ({ store }: Dependencies, { ledger }: Person, now: Date): Promise<void> => {
  if (!(await countTry(store, ledger, 'profile', now.toISOString()))) refuseWhile(untilNextHour(now));
};

/** Refuses a name that cannot be chosen; a teen is told of free ones as near to it as may be. */
const refuseHandle = async (
  deps: Dependencies,
  person: Person,
  profile: Profile | undefined,
  handle: string | undefined,
  now: Date,
): Promise<void> => {
  if (handle === undefined || handle === profile?.handle) return;
  if (profile?.handle !== undefined)
    throw new Problem(409, 'handle-chosen', 'A name is chosen once, so that readers know whom they read');
  const teen = isTeen(person, now.getUTCFullYear());
  const message = await screenHandle(handle, { teen });
  if (message === undefined) return;
  await countRefusedName(deps, person, now);
  throw fieldRefused('handle', message, teen ? await nearHandles(deps, person, handle) : undefined);
};

/** Nobody who is a teen or may be one is asked how old their children are, and nothing is kept of an answer. */
const refuseChildren = (change: ProfileChange, person: Person, now: Date): void => {
  if (!tellsOfChildren(change) || !isTeen(ofKnownAge(person, now), now.getUTCFullYear())) return;
  throw new Problem(403, 'not-asked-of-teens', 'Nobody under 18 is asked for the ages of children');
};

const changeMe: Endpoint<Dependencies> = async (event, deps) => {
  const signedIn = await deps.identify(event);
  const now = deps.now();
  refuseTooYoung(signedIn, now);
  const change = validated(ProfileChange, jsonBody(event));
  const { person: known, profile: before } = await withKnownAge(deps.store, signedIn, now);
  refuseTooYoung(known, now);
  const person = await sayBirthYear(deps, known, change.birthYear, now);
  // A name is what others see.
  if (change.handle !== undefined) ofKnownAge(person, now);
  refuseChildren(change, person, now);
  await refuseHandle(deps, person, before, change.handle, now);
  const next: Profile = {
    ...before,
    ...(Object.fromEntries(
      Object.entries(change).filter(([, value]) => value !== undefined),
    ) as Partial<Profile>),
    version: (before?.version ?? 0) + 1,
    changedAt: now.toISOString(),
  };
  const takesHandle = next.handle !== before?.handle;
  const result = await writeProfile(deps.store, person, next, takesHandle);
  if (result === 'too-many') refuseWhile(untilNextHour(now));
  if (result === 'handle-taken') {
    await countRefusedName(deps, person, now);
    throw new Problem(409, 'handle-taken', 'Somebody else has this name');
  }
  if (result === 'changed') throw new ChangedMeanwhile('Your record');
  const kept = await readEarlierTexts(deps, person, next);
  return json(200, profileView(person, kept, now.getUTCFullYear()));
};
export default changeMe;
