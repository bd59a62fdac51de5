import { mergeTitle } from '../../shared/contract/merges.ts';
import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { keyedRequest, recallKeyed, rememberKeyed } from '../../shared/moderation/keyed-requests.ts';
import { refuseMerge } from '../../shared/revisions/merge-titles.ts';
import { mergeTitle as merge } from '../../shared/storage/merge-titles.ts';
import { readTitle, type StoredTitle } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';
import { findAnyTitle, refuseMerged } from './find-title.ts';
import { editor } from './gates.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { actOf } from './traces.ts';

const factsOf = (stored: StoredTitle | undefined) =>
  stored && {
    slug: stored.title.slug,
    kind: stored.title.kind,
    isPublished: stored.publication !== undefined,
    mergedInto: stored.mergedInto,
  };

/** Returns the title that stays, or refuses a merge that is not possible. */
const findSurvivor = async (
  { store }: Dependencies,
  stored: StoredTitle,
  slug: string,
): Promise<StoredTitle | Refusal<'merge-not-possible'>> => {
  const into = slug === stored.title.slug ? stored : await readTitle(store, slug);
  const problem = refuseMerge(
    { ...stored.title, isPublished: stored.publication !== undefined },
    factsOf(into),
  );
  if (into !== undefined && problem === undefined) return into;
  return refuse('merge-not-possible', {
    detail: problem ?? '',
    errors: [{ path: 'into', message: problem ?? '' }],
  });
};

/** Merges a title into another one, so that its address leads there. What readers sent for it follows. */
export default endpoint(mergeTitle, editor, async ({ caller, params, body, request }, deps) => {
  const stored = await findAnyTitle(params, deps);
  if (isRefused(stored)) return stored;
  const asked = keyedRequest(request, deps.keys, caller.tag, 'merge', body);
  const known = recallKeyed(stored, asked);
  if (known === 'reused') return refuse('idempotency-key-reused');
  const { slug } = stored.title;
  const merged = (version: number, into: StoredTitle | undefined, added: number) =>
    answer(200, { slug, version, mergedInto: body.into, intoVersion: (into?.version ?? 0) + added });
  if (known === 'replay' && stored.mergedInto === body.into)
    return merged(stored.version, await readTitle(deps.store, body.into), 0);
  const refused = refuseMerged(stored);
  if (refused) return refused;
  if (body.version !== stored.version)
    return refuse('version-conflict', { members: { version: stored.version } });
  const into = await findSurvivor(deps, stored, body.into);
  if (isRefused(into)) return into;
  const { requests } = rememberKeyed(stored, asked);
  const act = { ...actOf(caller, deps), note: body.note, requests };
  const conflict = await merge(deps.store, stored, into, act);
  if (conflict) return refuseConflict(deps.store, conflict);
  return merged(stored.version + 1, into, 1);
});
