import { MeQuery } from '../../shared/contract/queries.ts';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { validated } from '../../shared/http/validate.ts';
import { offeredHandles } from '../../shared/people/names/offered.ts';
import type { Profile } from '../../shared/people/profile.ts';
import type { Person } from '../../shared/people/schema.ts';
import { withKnownAge } from '../../shared/storage/ages.ts';
import { freeHandles } from '../../shared/storage/free-handles.ts';
import { readEarlierTexts, refuseTooYoung } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { profileView } from './profile-view.ts';

/** Names of two ordinary words that are free, while somebody has not chosen one. */
const offer = async (
  { store }: Dependencies,
  { tag }: Person,
  profile: Profile | undefined,
  page: number,
): Promise<{ suggestedHandles?: string[] }> =>
  profile?.handle === undefined
    ? { suggestedHandles: await freeHandles(store, offeredHandles(tag, page)) }
    : {};

const readMe: Endpoint<Dependencies> = async (event, deps) => {
  const { names } = validated(MeQuery, event.queryStringParameters ?? {});
  const known = await withKnownAge(deps.store, await deps.identify(event), deps.now());
  const { person } = known;
  refuseTooYoung(person, deps.now());
  const profile = await readEarlierTexts(deps, person, known.profile);
  const own = profileView(person, profile, deps.now().getUTCFullYear());
  return json(200, { ...own, ...(await offer(deps, person, profile, names)) });
};
export default readMe;
