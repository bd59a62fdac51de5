import { createRevision } from '../../shared/contract/editorial.ts';
import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import type { Revision } from '../../shared/expert-reviews/schema.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { isEqual } from '../../shared/revisions/changes.ts';
import { addRevision } from '../../shared/storage/publications.ts';
import { readRevision, type StoredRevision } from '../../shared/storage/revisions.ts';
import type { StoredTitle } from '../../shared/storage/titles.ts';
import { defined } from '../../shared/values/defined.ts';
import { findTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { refuseApproval } from './refuse-approval.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { refuseImpossibleFacts } from './refuse-impossible-facts.ts';
import { refuseOtherTitle } from './refuse-other-title.ts';
import { refuseTakenIds } from './refuse-taken-ids.ts';
import { refuseUnfitReview } from './refuse-unfit-review.ts';
import { actOf, shownRevision } from './traces.ts';

function withoutContent(revision: StoredRevision): Omit<Revision, 'content'> {
  const { content: _, title: __, factsBefore: ___, ...shown } = shownRevision(revision);
  return shown;
}

/** Returns the revision on which a new one is based: the one that readers see, or saw until the title was taken off the site. */
const baseOf = ({ publication, unpublishedRevision }: StoredTitle): number | undefined =>
  publication?.revision ?? unpublishedRevision;

/** Returns whether a revision would be written on the same page and facts again. A published one needs neither. */
const hasSameBase = (
  { base, factsBefore, publishedAt, discardedAt }: StoredRevision,
  stored: StoredTitle,
): boolean => {
  if (publishedAt !== undefined) return true;
  if (discardedAt !== undefined) return false;
  return base === baseOf(stored) && (!factsBefore || isEqual(factsBefore, stored.title));
};

/**
 * Adds a revision. When its content equals the latest revision, nothing is added and the answer names the latest one, unless
 * that one is older than what readers see: the new one then says how a conflict was decided.
 */
export default endpoint(createRevision, editor, async ({ caller, params, body }, deps) => {
  const { title: ownFacts, note, version, merges, ...review } = body;
  const stored = await findTitle(params, deps);
  if (isRefused(stored)) return stored;
  const act = actOf(caller, deps);
  const refusal =
    (ownFacts && refuseImpossibleFacts(ownFacts, stored.title, act.at, 'title')) ??
    (ownFacts && (await refuseTakenIds(deps.store, ownFacts, stored.title))) ??
    (ownFacts && refuseOtherTitle(ownFacts, stored.title, 'title')) ??
    refuseUnfitReview(review, stored.title.kind);
  if (refusal) return refusal;
  if (version !== undefined && version !== stored.version)
    return refuse('version-conflict', {
      detail: 'Read the title again, and merge your changes with those that were made since.',
      members: { version: stored.version, latestRevision: stored.latestRevision },
    });
  const { slug } = stored.title;
  const notApproved = merges === undefined ? undefined : await refuseApproval(merges, stored, caller, deps);
  if (notApproved) return notApproved;
  const latest = await readRevision(deps.store, slug, stored.latestRevision);
  const title = ownFacts ?? stored.title;
  const isSame = latest && isEqual(latest.content, review) && (!ownFacts || isEqual(latest.title, ownFacts));
  const decidesNothing = merges === undefined || latest?.merges === merges;
  if (isSame && decidesNothing && hasSameBase(latest, stored)) return answer(201, withoutContent(latest));
  const written = {
    revision: stored.latestRevision + 1,
    createdAt: act.at,
    createdBy: act.by,
    ...defined({
      base: baseOf(stored),
      ownFacts: ownFacts ? (true as const) : undefined,
      factsBefore: ownFacts && stored.publication === undefined ? stored.title : undefined,
      note,
      merges,
    }),
    title,
    content: review,
  };
  const conflict = await addRevision(deps.store, stored, written, act);
  if (conflict) return refuseConflict(deps.store, conflict);
  return answer(201, withoutContent(written));
});
