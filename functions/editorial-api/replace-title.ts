import { replaceTitle } from '../../shared/contract/editorial.ts';
import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { replaceTitle as replace } from '../../shared/storage/titles.ts';
import { findTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { refusePictures } from './refuse-pictures.ts';
import { actOf } from './traces.ts';

/** Replaces a title's facts. `If-Match` may name the version that the change is based on. */
export default endpoint(replaceTitle, editor, async ({ caller, params, body: title, request }, deps) => {
  const stored = await findTitle(params, deps);
  if (isRefused(stored)) return stored;
  if (title.slug !== stored.title.slug || title.kind !== stored.title.kind)
    return refuse('validation-failed', {
      detail: 'The slug and the kind of a title cannot be changed.',
      errors: [{ path: title.slug === stored.title.slug ? 'kind' : 'slug', message: 'cannot be changed' }],
    });
  const expected = request.ifMatch?.replaceAll('"', '');
  const asExpected = expected === undefined || expected === String(stored.version);
  const changed = refuse('changed-meanwhile', { detail: 'The title has changed since you read it.' });
  if (!asExpected) return changed;
  if (!(await replace(deps.store, title, stored, actOf(caller, deps))))
    return (await refusePictures(title, deps)) ?? changed;
  return answer(200, { slug: title.slug, version: stored.version + 1 });
});
