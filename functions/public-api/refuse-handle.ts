import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { untilNextHour } from '../../shared/people/limits.ts';
import type { Profile } from '../../shared/people/profile.ts';
import { isTeen, type Person } from '../../shared/people/schema.ts';
import { countTry } from '../../shared/storage/rate-limits.ts';
import type { Dependencies } from './dependencies.ts';
import { nearHandles } from './near-handles.ts';
import { refuseWhile } from './refuse-too-many.ts';
import { screenHandle } from './screen-handle.ts';

/**
 * Counts a refused name as a profile change, so that nobody can try many names to find out which are taken or what the
 * rules allow. Refuses when there were too many.
 */
export async function countRefusedName(
  { store }: Dependencies,
  { ledger }: Person,
  now: Date,
): Promise<Refusal<'too-many'> | undefined> {
  const counted = await countTry(store, ledger, 'profile', now.toISOString());
  return counted ? undefined : refuseWhile(untilNextHour(now));
}

/** Refuses a name that cannot be chosen. To a teen it offers the most similar available names. */
export async function refuseHandle(
  deps: Dependencies,
  person: Person,
  profile: Profile | undefined,
  handle: string | undefined,
  now: Date,
): Promise<Refusal<'handle-chosen' | 'name-not-checked' | 'too-many' | 'validation-failed'> | undefined> {
  if (handle === undefined || handle === profile?.handle) return undefined;
  if (profile?.handle !== undefined) return refuse('handle-chosen');
  const teen = isTeen(person, now.getUTCFullYear());
  const message = await screenHandle(handle, { teen });
  if (message === undefined || isRefused(message)) return message;
  const tooMany = await countRefusedName(deps, person, now);
  if (tooMany) return tooMany;
  const errors = [{ path: 'handle', message }];
  if (!teen) return refuse('validation-failed', { errors });
  const suggestedHandles = await nearHandles(deps, person, handle);
  if (isRefused(suggestedHandles)) return suggestedHandles;
  return refuse('validation-failed', { errors, members: { suggestedHandles } });
}
