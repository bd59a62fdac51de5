import { endWorkingCopy } from '../../shared/contract/working-copies.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { endWorkingCopy as end, readWorkingCopy } from '../../shared/storage/working-copies.ts';
import { editor } from './gates.ts';

/** Discards what the caller wrote about a title and has not saved. Can be repeated. */
export default endpoint(endWorkingCopy, editor, async ({ caller, params }, { store, now }) => {
  const { slug } = params;
  const copy = await readWorkingCopy(store, caller.tag, slug, now());
  if (copy) await end(store, caller.tag, slug, now().toISOString());
  return answer(204, undefined);
});
