import { refuse } from '../../shared/contract/refusal.ts';
import { endWorkingCopy } from '../../shared/contract/working-copies.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { endWorkingCopy as end, readWorkingCopy } from '../../shared/storage/working-copies.ts';
import { editor } from './gates.ts';

/** Discards what the caller wrote about a title and has not saved. Can be repeated. */
export default endpoint(endWorkingCopy, editor, async ({ caller, params, request }, { store, now }) => {
  const place = { person: caller.tag, slug: params.slug };
  const copy = await readWorkingCopy(store, place, now());
  if (copy === undefined) return answer(204, undefined);
  const { savedAt } = copy;
  const expected = request.ifMatch?.replaceAll('"', '') ?? savedAt;
  const ended = expected === savedAt && (await end(store, place, { savedAt, at: now().toISOString() }));
  return ended ? answer(204, undefined) : refuse('working-copy-changed');
});
