import { refuse } from '../../shared/contract/refusal.ts';
import { readWorkingCopy } from '../../shared/contract/working-copies.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { readWorkingCopy as read } from '../../shared/storage/working-copies.ts';
import { editor } from './gates.ts';

/** Returns what the caller wrote about a title and has not saved as a revision. */
export default endpoint(readWorkingCopy, editor, async ({ caller, params }, { store, now }) => {
  const copy = await read(store, { person: caller.tag, slug: params.slug }, now());
  return copy ? answer(200, copy) : refuse('working-copy-not-found');
});
