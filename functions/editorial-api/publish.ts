import { publish } from '../../shared/contract/editorial.ts';
import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { keyedRequest, recallKeyed, rememberKeyed } from '../../shared/moderation/keyed-requests.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { latestSchedule, tooFarAway } from '../../shared/revisions/latest-schedule.ts';
import type { MergeConflict } from '../../shared/revisions/merge.ts';
import { publishingStep } from '../../shared/revisions/publishing.ts';
import { publishStored } from '../../shared/storage/publish-stored.ts';
import { readRevision, type StoredRevision } from '../../shared/storage/revisions.ts';
import { scheduleRevision } from '../../shared/storage/schedules.ts';
import type { Publication } from '../../shared/storage/title-heads.ts';
import type { StoredTitle } from '../../shared/storage/titles.ts';
import { defined } from '../../shared/values/defined.ts';
import { findTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { refuseOwnWork } from './refuse-own-work.ts';
import { actOf } from './traces.ts';

/** Returns the publication as editors see it. */
const shown = (slug: string, version: number, { revision, publishedAt, publishedBy = '' }: Publication) => ({
  slug,
  version,
  revision,
  publishedAt,
  publishedBy: defaultHandle(publishedBy),
});

/** Refuses a merge with fields that both sides changed, and lists the three values of each. */
const refuseFields = (conflicts: readonly MergeConflict[], { publishedAt }: StoredRevision) =>
  refuse('edits-conflict', {
    detail:
      publishedAt === undefined
        ? 'Decide about each field in a new revision that `merges` this one. Its author may publish that revision.'
        : 'Decide about each field in a new revision, which another editor publishes.',
    members: {
      conflicts: conflicts.map(({ path, base = null, mine = null, theirs = null }) => ({
        path,
        base,
        mine,
        theirs,
      })),
    },
  });

/** Answers a repeated request with how the title stands now, and changes nothing. */
const replayed = ({ title: { slug }, version, publication, scheduled }: StoredTitle, revision: number) => {
  if (scheduled?.revision === revision) return answer(202, { slug, version, revision, at: scheduled.at });
  if (publication) return answer(200, shown(slug, version, publication));
  return refuse('changed-meanwhile', {
    detail:
      'This request was carried out before. Since then the title was taken off the site, or the schedule was cancelled.',
  });
};

/** Publishes a revision now, or decides that it is published at a time. */
export default endpoint(publish, editor, async ({ caller, params, body, request }, deps) => {
  const { revision: number, at, note, version } = body;
  const stored = await findTitle(params, deps);
  if (isRefused(stored)) return stored;
  const { slug } = stored.title;
  const asked = keyedRequest(request, deps.keys, caller.tag, 'publish', body);
  const known = recallKeyed(stored, asked);
  if (known === 'reused') return refuse('idempotency-key-reused');
  if (known === 'replay') return replayed(stored, number);
  const act = actOf(caller, deps);
  if (at !== undefined && Date.parse(at) > latestSchedule(new Date(act.at)).getTime())
    return refuse('validation-failed', { errors: [{ path: 'at', message: tooFarAway }] });
  const revision = await readRevision(deps.store, slug, number);
  if (revision === undefined) return refuse('revision-not-found');
  if (version !== undefined && version !== stored.version)
    return refuse('version-conflict', { members: { version: stored.version } });
  if (revision.discardedAt !== undefined)
    return refuse('not-waiting', { detail: 'It was discarded. Write a new revision that says the same.' });
  const refusal = await refuseOwnWork(revision, slug, caller, deps);
  if (refusal) return refusal;
  const step = publishingStep(revision, stored.publication);
  const { requests } = rememberKeyed(stored, asked);
  if (at !== undefined && at > act.at) {
    const restores = revision.publishedAt === undefined ? undefined : (true as const);
    const conflict = await scheduleRevision(
      deps.store,
      { ...stored, requests },
      { revision: number, at, ...defined({ note, restores }) },
      act,
    );
    if (conflict) return refuseConflict(deps.store, conflict);
    return answer(202, { slug, version: stored.version + 1, revision: number, at });
  }
  const result = await publishStored(deps.store, stored, revision, act, {
    step,
    ...defined({ note, requests }),
  });
  if ('conflict' in result)
    return result.conflict === 'fields'
      ? refuseFields(result.fields, revision)
      : refuseConflict(deps.store, result);
  const publication = { revision: result.revision, publishedAt: act.at, publishedBy: act.by };
  return answer(200, shown(slug, stored.version + 1, publication));
});
