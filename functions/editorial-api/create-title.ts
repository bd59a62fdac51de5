import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { createTitle as create, readTitle } from '../../shared/storage/titles.ts';
import { Title } from '../../shared/titles/schema.ts';
import type { Dependencies } from './dependencies.ts';
import { editor } from './editor.ts';
import { actOf } from './traces.ts';

/** The same title sent twice is created once; another one under its slug is refused. */
const createTitle: Endpoint<Dependencies> = async (event, deps) => {
  const person = await editor(event, deps);
  const title = validated(Title, jsonBody(event));
  const answer = { slug: title.slug, version: 1 };
  const headers = { location: `/v1/editorial/titles/${title.slug}` };
  if (await create(deps.store, title, actOf(person, deps))) return json(201, answer, headers);
  const existing = await readTitle(deps.store, title.slug);
  if (existing && JSON.stringify(existing.title) === JSON.stringify(title))
    return json(201, { ...answer, version: existing.version }, headers);
  throw new Problem(409, 'slug-taken', 'Another title has this slug');
};
export default createTitle;
