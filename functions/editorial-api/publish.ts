import * as z from 'zod';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { publishRevision, readRevision } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';
import { editor, titleInPath } from './editor.ts';

const Publication = z.strictObject({ revision: z.int().min(1) });

const publish: Endpoint<Dependencies> = async (event, deps) => {
  await editor(event, deps);
  const { title } = await titleInPath(event, deps);
  const { revision } = validated(Publication, jsonBody(event));
  const found = await readRevision(deps.store, title.slug, revision);
  if (found === undefined) throw new Problem(404, 'revision-not-found', 'The title has no such revision');
  const publishedAt = deps.now().toISOString();
  await publishRevision(deps.store, title, found, publishedAt);
  return json(200, { slug: title.slug, revision, publishedAt });
};
export default publish;
