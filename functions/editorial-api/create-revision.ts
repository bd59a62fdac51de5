import { createRevision } from '../../shared/contract/editorial.ts';
import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { ExpertReview, Revision } from '../../shared/expert-reviews/schema.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { createRevision as create, readRevision } from '../../shared/storage/titles.ts';
import { categoriesFor } from '../../shared/titles/categories-for.ts';
import { hasSeasons } from '../../shared/titles/fits-kind.ts';
import type { TitleKind } from '../../shared/titles/kinds.ts';
import { findTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { actOf, shownRevision } from './traces.ts';

const unfitSeasons = (review: ExpertReview, kind: TitleKind) => {
  const { seasons = [] } = review;
  if (seasons.length > 0 && !hasSeasons(kind))
    return [{ path: 'seasons', message: `cannot be set for a ${kind}` }];
  return seasons.flatMap(({ contentGrid }, index) =>
    contentGrid
      .filter(({ category }) => !categoriesFor(kind).includes(category))
      .map(({ category }) => ({
        path: `seasons.${index}.contentGrid`,
        message: `must not list ${category}: it does not belong to this kind of title`,
      })),
  );
};

/**
 * Refuses a review whose content grid lacks a category of its kind of title, has a category twice, or has one that its
 * kind does not have, and seasons of a kind of title without seasons.
 */
function refuseGrid(review: ExpertReview, kind: TitleKind): Refusal<'validation-failed'> | undefined {
  const given = review.contentGrid.map(({ category }) => category);
  const missing = categoriesFor(kind).filter((category) => !given.includes(category));
  const surplus = given.filter(
    (category, index) => !categoriesFor(kind).includes(category) || given.indexOf(category) !== index,
  );
  const seasons = unfitSeasons(review, kind);
  if (missing.length + surplus.length + seasons.length === 0) return undefined;
  return refuse('validation-failed', {
    detail: `The review does not fit a ${kind}.`,
    errors: [
      ...missing.map((category) => ({ path: 'contentGrid', message: `lacks ${category}` })),
      ...surplus.map((category) => ({
        path: 'contentGrid',
        message: `must not list ${category}: it is listed twice or does not belong to this kind of title`,
      })),
      ...seasons,
    ],
  });
}

function withoutContent(revision: Revision): Omit<Revision, 'content'> {
  const { content: _, ...shown } = shownRevision(revision);
  return shown;
}

/**
 * Adds a revision. When its content equals the latest revision, nothing is added and the answer names the latest one.
 */
export default endpoint(createRevision, editor, async ({ caller, params, body }, deps) => {
  const stored = await findTitle(params, deps);
  if (isRefused(stored)) return stored;
  const refusal = refuseGrid(body, stored.title.kind);
  if (refusal) return refusal;
  const { slug } = stored.title;
  const latest = await readRevision(deps.store, slug, stored.latestRevision);
  if (latest && JSON.stringify(latest.content) === JSON.stringify(body))
    return answer(201, withoutContent(latest));
  const revision = stored.latestRevision + 1;
  const { at: createdAt, by: createdBy } = actOf(caller, deps);
  const written = { revision, createdAt, createdBy, content: body };
  if (!(await create(deps.store, stored, written)))
    return refuse('changed-meanwhile', { detail: 'The title has changed since you read it.' });
  return answer(201, withoutContent(written));
});
