import { changeMe } from '../../shared/contract/me.ts';
import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { untilNextHour } from '../../shared/people/limits.ts';
import { hasChildAges, type Profile, type ProfileChange } from '../../shared/people/profile.ts';
import { isTeen, isTooYoung, type Person, withStatedAge } from '../../shared/people/schema.ts';
import { rememberRefusal } from '../../shared/storage/ledger.ts';
import { writeProfile } from '../../shared/storage/profiles.ts';
import { applyTeenRulesOnce, refuseTooYoung, requireKnownAge } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { member } from './gates.ts';
import { profileView } from './profile-view.ts';
import { countRefusedName, refuseHandle } from './refuse-handle.ts';
import { refuseWhile } from './refuse-too-many.ts';

/**
 * Returns the person with the birth year in the request, which can be stated once. That somebody is under 13 is recorded
 * without the year.
 */
async function withStatedYear(
  { store }: Dependencies,
  person: Person,
  said: number | undefined,
  now: Date,
): Promise<Person | Refusal<'validation-failed' | 'too-young' | 'birth-year-said'>> {
  if (said === undefined) return person;
  const year = now.getUTCFullYear();
  if (said > year)
    return refuse('validation-failed', { errors: [{ path: 'birthYear', message: 'is in the future' }] });
  const saying = withStatedAge(person, { birthYears: [said], refused: false });
  if (isTooYoung(saying, year)) await rememberRefusal(store, person.ledger, now);
  const tooYoung = refuseTooYoung(saying, now);
  if (tooYoung) return tooYoung;
  if (person.birthYear !== undefined && person.birthYear !== said) return refuse('birth-year-said');
  return saying;
}

/**
 * Refuses a change that the person's age does not allow. A public name is visible to others, so choosing one requires a
 * known age. The ages of children are not stored for people who are or may be teens.
 */
function refuseByAge(
  change: ProfileChange,
  person: Person,
  now: Date,
): Refusal<'too-young' | 'age-needed' | 'not-asked-of-teens'> | undefined {
  const saysChildAges = hasChildAges(change);
  if (change.handle === undefined && !saysChildAges) return undefined;
  const known = requireKnownAge(person, now);
  if (isRefused(known)) return known;
  return saysChildAges && isTeen(known, now.getUTCFullYear()) ? refuse('not-asked-of-teens') : undefined;
}

/** Returns the profile after a change. */
function changedProfile(before: Profile | undefined, change: ProfileChange, now: Date): Profile {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  return {
    ...before,
    ...(Object.fromEntries(said) as Partial<Profile>),
    version: (before?.version ?? 0) + 1,
    changedAt: now.toISOString(),
  };
}

/** Changes the caller's profile. Fields that are left out keep their values. */
export default endpoint(changeMe, member, async ({ caller, body: change }, deps) => {
  const now = deps.now();
  const { profile: before } = caller;
  const person = await withStatedYear(deps, caller.person, change.birthYear, now);
  if (isRefused(person)) return person;
  const refusal =
    refuseByAge(change, person, now) ?? (await refuseHandle(deps, person, before, change.handle, now));
  if (refusal) return refusal;
  const next = changedProfile(before, change, now);
  const result = await writeProfile(deps.store, person, next, next.handle !== before?.handle);
  const tooMany =
    result === 'too-many'
      ? refuseWhile(untilNextHour(now))
      : result === 'handle-taken' && (await countRefusedName(deps, person, now));
  if (tooMany) return tooMany;
  if (result === 'handle-taken') return refuse('handle-taken');
  if (result === 'changed') return refuse('changed-meanwhile');
  const earlier = await applyTeenRulesOnce(deps, person, next);
  return isRefused(earlier) ? earlier : answer(200, profileView(person, earlier, now.getUTCFullYear()));
});
