import { discardRevision } from '../../shared/contract/editorial.ts';
import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { discardRevision as discard } from '../../shared/storage/discards.ts';
import { readRevision } from '../../shared/storage/revisions.ts';
import { findTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { actOf } from './traces.ts';

/** Discards a revision that nobody has published. It stays in the list, and its text can be taken up in a new one. */
export default endpoint(discardRevision, editor, async ({ caller, params, body }, deps) => {
  const stored = await findTitle(params, deps);
  if (isRefused(stored)) return stored;
  const { slug } = stored.title;
  const revision = await readRevision(deps.store, slug, Number(params.revision));
  if (revision === undefined) return refuse('revision-not-found');
  if (body.version !== undefined && body.version !== stored.version)
    return refuse('version-conflict', { members: { version: stored.version } });
  if (revision.publishedAt !== undefined) return refuse('not-waiting', { detail: 'It was published.' });
  if (revision.discardedAt !== undefined)
    return refuse('not-waiting', { detail: 'It was discarded before.' });
  if (stored.scheduled?.revision === revision.revision)
    return refuse('not-waiting', { detail: 'It is scheduled. Cancel the schedule first.' });
  const chosen = { revision: revision.revision, note: body.note };
  const conflict = await discard(deps.store, stored, chosen, actOf(caller, deps));
  if (conflict) return refuseConflict(deps.store, conflict);
  return answer(200, { slug, version: stored.version + 1 });
});
