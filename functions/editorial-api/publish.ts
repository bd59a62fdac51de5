import { publish } from '../../shared/contract/editorial.ts';
import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { keyedRequest, recallKeyed, rememberKeyed } from '../../shared/moderation/keyed-requests.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { type Publication, publishRevision, readPublication } from '../../shared/storage/publications.ts';
import { readRevision } from '../../shared/storage/titles.ts';
import { findTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { actOf } from './traces.ts';

/** Returns the publication as editors see it. */
const shown = ({ revision, publishedAt, publishedBy = '' }: Publication) => ({
  revision,
  publishedAt,
  publishedBy: defaultHandle(publishedBy),
});

export default endpoint(publish, editor, async ({ caller, params, body, request }, deps) => {
  const { revision } = body;
  const stored = await findTitle(params, deps);
  if (isRefused(stored)) return stored;
  const { title } = stored;
  const [found, previous] = await Promise.all([
    readRevision(deps.store, title.slug, revision),
    readPublication(deps.store, title.slug),
  ]);
  const asked = keyedRequest(request, deps.keys, caller.tag, 'publish', body);
  const known = recallKeyed(previous, asked);
  if (known === 'reused') return refuse('idempotency-key-reused');
  if (known === 'replay' && previous) return answer(200, { slug: title.slug, ...shown(previous) });
  if (found === undefined) return refuse('revision-not-found');
  const act = actOf(caller, deps);
  const { at: publishedAt, by: publishedBy } = act;
  const next = { revision, publishedAt, publishedBy, ...rememberKeyed(previous, asked) };
  if (!(await publishRevision(deps.store, title, found, next, previous)))
    return refuse('changed-meanwhile', {
      detail: 'Another revision of this title has been published in the meantime.',
    });
  return answer(200, { slug: title.slug, ...shown(next) });
});
