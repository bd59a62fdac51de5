import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { replaceWorkingCopy } from '../../shared/contract/working-copies.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { writeWorkingCopy } from '../../shared/storage/working-copies.ts';
import { findAnyTitle } from './find-title.ts';
import { editor } from './gates.ts';

/**
 * Stores what the caller wrote about a title, complete or not. A merged title has working copies, too, so that nobody loses
 * what they were writing when it was merged.
 */
export default endpoint(replaceWorkingCopy, editor, async ({ caller, params, body }, deps) => {
  const stored = await findAnyTitle(params, deps);
  if (isRefused(stored)) return stored;
  const { replaces, ...content } = body;
  const place = { person: caller.tag, slug: stored.title.slug };
  const savedAt = deps.now().toISOString();
  const written = await writeWorkingCopy(deps.store, place, content, { at: savedAt, replaces });
  return written ? answer(200, { savedAt }) : refuse('working-copy-changed');
});
