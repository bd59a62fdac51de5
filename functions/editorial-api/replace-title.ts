import { replaceTitle } from '../../shared/contract/editorial.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { isEqual } from '../../shared/revisions/changes.ts';
import { publishContent } from '../../shared/storage/publish-content.ts';
import { readRevision } from '../../shared/storage/revisions.ts';
import { type Act, replaceFacts, type StoredTitle } from '../../shared/storage/titles.ts';
import type { Title } from '../../shared/titles/schema.ts';
import type { Dependencies } from './dependencies.ts';
import { findTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { refuseImpossibleFacts } from './refuse-impossible-facts.ts';
import { refuseOtherTitle } from './refuse-other-title.ts';
import { actOf } from './traces.ts';

/** Replaces the facts: at once on a published page, as a new revision whose review is the published one. */
const replace = async (
  { store }: Dependencies,
  stored: StoredTitle,
  { title, note }: { title: Title; note: string | undefined },
  act: Act,
) => {
  if (stored.publication === undefined) return replaceFacts(store, title, stored, act, note);
  const published = await readRevision(store, stored.title.slug, stored.publication.revision);
  if (published === undefined) throw new Error(`the published revision of ${stored.title.slug} is missing`);
  const content = { title, review: published.content };
  return (await publishContent(store, stored, content, act, { note })).conflict;
};

/**
 * Replaces a title's facts. `If-Match` may name the version that the change is based on. Facts are checkable, so one
 * editor changes them alone; the log and the history of the page name the change. The same facts again change nothing.
 */
export default endpoint(replaceTitle, editor, async ({ caller, params, body, request }, deps) => {
  const { note, ...title } = body;
  const stored = await findTitle(params, deps);
  if (isRefused(stored)) return stored;
  const act = actOf(caller, deps);
  const refusal = refuseOtherTitle(title, stored.title) ?? refuseImpossibleFacts(title, stored.title, act.at);
  if (refusal) return refusal;
  const { slug } = title;
  const expected = request.ifMatch?.replaceAll('"', '');
  if (expected !== undefined && expected !== String(stored.version))
    return refuseConflict(deps.store, { conflict: 'title' });
  if (isEqual(title, stored.title)) return answer(200, { slug, version: stored.version });
  const conflict = await replace(deps, stored, { title, note }, act);
  if (conflict) return refuseConflict(deps.store, conflict);
  return answer(200, { slug, version: stored.version + 1 });
});
