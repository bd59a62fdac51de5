import * as z from 'zod';
import { ChangedMeanwhile } from '../../shared/environment/service-errors.ts';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { publishRevision, readPublication } from '../../shared/storage/publications.ts';
import { readRevision } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';
import { editor, titleInPath } from './editor.ts';
import { actOf, shownBy } from './traces.ts';

const Publication = z.strictObject({ revision: z.int().min(1) });

const publish: Endpoint<Dependencies> = async (event, deps) => {
  const person = await editor(event, deps);
  const { title } = await titleInPath(event, deps);
  const { revision } = validated(Publication, jsonBody(event));
  const [found, previous] = await Promise.all([
    readRevision(deps.store, title.slug, revision),
    readPublication(deps.store, title.slug),
  ]);
  if (found === undefined) throw new Problem(404, 'revision-not-found', 'The title has no such revision');
  const act = actOf(person, deps);
  if (!(await publishRevision(deps.store, title, found, act, previous)))
    throw new ChangedMeanwhile('What readers see of this title');
  return json(200, {
    slug: title.slug,
    revision,
    publishedAt: act.at,
    ...shownBy({ publishedBy: act.by }),
  });
};
export default publish;
