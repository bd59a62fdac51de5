import { unpublish } from '../../shared/contract/editorial.ts';
import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { unpublishTitle } from '../../shared/storage/schedules.ts';
import { findTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { actOf } from './traces.ts';

/** Takes a title off the site. Its page answers 404 until a revision is published again. */
export default endpoint(unpublish, editor, async ({ caller, params, body }, deps) => {
  const stored = await findTitle(params, deps);
  if (isRefused(stored)) return stored;
  if (stored.publication === undefined) return refuse('not-published');
  if (body.version !== undefined && body.version !== stored.version)
    return refuse('version-conflict', { members: { version: stored.version } });
  const conflict = await unpublishTitle(deps.store, stored, body.note, actOf(caller, deps));
  if (conflict) return refuseConflict(deps.store, conflict);
  return answer(200, { slug: stored.title.slug, version: stored.version + 1 });
});
