import { createTitle } from '../../shared/contract/editorial.ts';
import { refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { createTitle as create, readTitle } from '../../shared/storage/titles.ts';
import { editor } from './gates.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { refuseNewTitle } from './refuse-impossible-facts.ts';
import { actOf } from './traces.ts';

/** Adds a title. Sending the same title twice adds it once. A different title with the same slug is refused. */
export default endpoint(createTitle, editor, async ({ caller, body: title }, deps) => {
  const { slug } = title;
  const headers = { location: `/v1/editorial/titles/${slug}` };
  const act = actOf(caller, deps);
  const refusal = refuseNewTitle(title, act.at);
  if (refusal) return refusal;
  const conflict = await create(deps.store, title, act);
  if (conflict === undefined) return answer(201, { slug, version: 1 }, headers);
  const existing = await readTitle(deps.store, slug);
  if (
    existing &&
    existing.mergedInto === undefined &&
    JSON.stringify(existing.title) === JSON.stringify(title)
  )
    return answer(201, { slug, version: existing.version }, headers);
  if (conflict.conflict === 'title') return refuse('slug-taken');
  return refuseConflict(deps.store, conflict);
});
