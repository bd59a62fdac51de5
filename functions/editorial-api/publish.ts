import { publish } from '../../shared/contract/editorial.ts';
import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { publishRevision, readPublication } from '../../shared/storage/publications.ts';
import { readRevision } from '../../shared/storage/titles.ts';
import { findTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { actOf } from './traces.ts';

export default endpoint(publish, editor, async ({ caller, params, body: { revision } }, deps) => {
  const stored = await findTitle(params, deps);
  if (isRefused(stored)) return stored;
  const { title } = stored;
  const [found, previous] = await Promise.all([
    readRevision(deps.store, title.slug, revision),
    readPublication(deps.store, title.slug),
  ]);
  if (found === undefined) return refuse('revision-not-found');
  const act = actOf(caller, deps);
  if (!(await publishRevision(deps.store, title, found, act, previous)))
    return refuse('changed-meanwhile', {
      detail: 'Another revision of this title has been published in the meantime.',
    });
  return answer(200, {
    slug: title.slug,
    revision,
    publishedAt: act.at,
    publishedBy: defaultHandle(act.by),
  });
});
