import { splitTitle } from '../../shared/contract/merges.ts';
import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { keyedRequest, recallKeyed, rememberKeyed } from '../../shared/moderation/keyed-requests.ts';
import { bringBack, moveChosen } from '../../shared/storage/merge-titles.ts';
import { readTitleLog } from '../../shared/storage/title-log.ts';
import { readHolder } from '../../shared/storage/title-merges.ts';
import { readTitle } from '../../shared/storage/titles.ts';
import { chosenSubmissions } from './chosen-submissions.ts';
import type { Dependencies } from './dependencies.ts';
import { findAnyTitle, refuseMerged } from './find-title.ts';
import { editor } from './gates.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { actOf } from './traces.ts';

/** Returns the title from which a title was last brought back. */
const lastHolder = async ({ store }: Dependencies, slug: string): Promise<string | undefined> => {
  const { entries } = await readTitleLog(store, slug, { limit: 1, acts: ['brought-back'] });
  return entries[0]?.other?.slug;
};

/** Brings a merged title back, or moves chosen reviews and suggestions of a title to another one. */
export default endpoint(splitTitle, editor, async ({ caller, params, body, request }, deps) => {
  const { store } = deps;
  const stored = await findAnyTitle(params, deps);
  if (isRefused(stored)) return stored;
  const { slug } = stored.title;
  const asked = keyedRequest(request, deps.keys, caller.tag, 'split', body);
  const known = recallKeyed(stored, asked);
  if (known === 'reused') return refuse('idempotency-key-reused');
  if (body.into !== undefined) {
    const merged = refuseMerged(stored);
    if (merged) return merged;
  } else if (stored.mergedInto === undefined && known === undefined) return refuse('not-merged');
  const separatedFrom = known === 'replay' ? await lastHolder(deps, slug) : stored.mergedInto;
  const holder = await readHolder(store, body.into ?? separatedFrom ?? slug);
  const other = holder && (await readTitle(store, holder.slug));
  if (other === undefined || (body.into !== undefined && other.title.slug !== body.into))
    return refuse('move-not-possible', {
      detail: holder ? `That title was merged into ${holder.slug}.` : 'There is no title with this slug.',
      errors: [{ path: 'into', message: 'is not a title that can receive submissions' }],
    });
  const done = (version: number, otherVersion: number) =>
    answer(200, { slug, version, other: other.title.slug, otherVersion });
  if (known === 'replay') return done(stored.version, other.version);
  if (body.version !== stored.version)
    return refuse('version-conflict', { members: { version: stored.version } });
  const { requests } = rememberKeyed(stored, asked);
  const act = { ...actOf(caller, deps), note: body.note, requests };
  const chosen = body.into === undefined ? undefined : await chosenSubmissions(deps, stored, other, body);
  if (isRefused(chosen)) return chosen;
  const conflict = chosen
    ? await moveChosen(store, stored, other, chosen, act)
    : await bringBack(store, stored, other, act);
  if (conflict) return refuseConflict(store, conflict);
  return done(stored.version + 1, other.version + 1);
});
