import { readMe } from '../../shared/contract/me.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { offeredHandles } from '../../shared/people/names/offered.ts';
import type { Profile } from '../../shared/people/profile.ts';
import type { Person } from '../../shared/people/schema.ts';
import { freeHandles } from '../../shared/storage/free-handles.ts';
import { applyTeenRulesOnce } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { member } from './gates.ts';
import { profileView } from './profile-view.ts';

/** Returns available names of two ordinary words to choose from, or none if the person has already chosen a name. */
async function offer(
  { store }: Dependencies,
  { tag }: Person,
  profile: Profile | undefined,
  page: number,
): Promise<{ suggestedHandles?: string[] }> {
  if (profile?.handle !== undefined) return {};
  return { suggestedHandles: await freeHandles(store, offeredHandles(tag, page)) };
}

/** Answers with the caller's own record. First applies the rules for their age to their earlier texts. */
export default endpoint(readMe, member, async ({ caller, query }, deps) => {
  const { person } = caller;
  const profile = await applyTeenRulesOnce(deps, person, caller.profile);
  if (isRefused(profile)) return profile;
  const own = profileView(person, profile, deps.now().getUTCFullYear());
  return answer(200, { ...own, ...(await offer(deps, person, profile, query.names)) });
});
