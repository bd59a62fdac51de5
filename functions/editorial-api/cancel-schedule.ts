import { cancelSchedule } from '../../shared/contract/editorial.ts';
import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { cancelSchedule as cancel } from '../../shared/storage/schedules.ts';
import { findTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { actOf } from './traces.ts';

export default endpoint(cancelSchedule, editor, async ({ caller, params }, deps) => {
  const stored = await findTitle(params, deps);
  if (isRefused(stored)) return stored;
  if (stored.scheduled === undefined) return refuse('not-scheduled');
  const conflict = await cancel(deps.store, stored, actOf(caller, deps));
  if (conflict) return refuseConflict(deps.store, conflict);
  return answer(200, { slug: stored.title.slug, version: stored.version + 1 });
});
