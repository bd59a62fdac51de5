import { ChangedMeanwhile } from '../../shared/environment/service-errors.ts';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { replaceTitle as replace } from '../../shared/storage/titles.ts';
import { Title } from '../../shared/titles/schema.ts';
import type { Dependencies } from './dependencies.ts';
import { editor, titleInPath } from './editor.ts';
import { actOf } from './traces.ts';

/** `If-Match` may name the version that the change was made for. */
const replaceTitle: Endpoint<Dependencies> = async (event, deps) => {
  const person = await editor(event, deps);
  const stored = await titleInPath(event, deps);
  const title = validated(Title, jsonBody(event));
  if (title.slug !== stored.title.slug || title.kind !== stored.title.kind)
    throw new Problem(400, 'validation-failed', 'A title keeps its slug and kind', {
      errors: [{ path: title.slug === stored.title.slug ? 'kind' : 'slug', message: 'cannot be changed' }],
    });
  const expected = event.headers['if-match']?.replaceAll('"', '');
  if (expected !== undefined && expected !== String(stored.version)) throw new ChangedMeanwhile('The title');
  if (!(await replace(deps.store, title, stored, actOf(person, deps))))
    throw new ChangedMeanwhile('The title');
  return json(200, { slug: title.slug, version: stored.version + 1 });
};
export default replaceTitle;
