import { ChangedMeanwhile } from '../../shared/environment/service-errors.ts';
import { ExpertReview, type Revision } from '../../shared/expert-reviews/schema.ts';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { createRevision as create, readRevision } from '../../shared/storage/titles.ts';
import { categoriesFor } from '../../shared/titles/categories-for.ts';
import type { TitleKind } from '../../shared/titles/kinds.ts';
import type { Dependencies } from './dependencies.ts';
import { editor, titleInPath } from './editor.ts';
import { actOf, shownRevision } from './traces.ts';

const checkGrid = (review: ExpertReview, kind: TitleKind) => {
  const given = review.contentGrid.map(({ category }) => category);
  const missing = categoriesFor(kind).filter((category) => !given.includes(category));
  const surplus = given.filter(
    (category, index) => !categoriesFor(kind).includes(category) || given.indexOf(category) !== index,
  );
  if (missing.length + surplus.length === 0) return;
  throw new Problem(400, 'validation-failed', `The content grid does not fit a ${kind}`, {
    errors: [
      ...missing.map((category) => ({ path: 'contentGrid', message: `lacks ${category}` })),
      ...surplus.map((category) => ({ path: 'contentGrid', message: `has ${category} once too often` })),
    ],
  });
};

const answered = (revision: Revision) => {
  const { content: _, ...shown } = shownRevision(revision);
  return shown;
};

/** A revision that equals the latest one is that one. */
const createRevision: Endpoint<Dependencies> = async (event, deps) => {
  const person = await editor(event, deps);
  const stored = await titleInPath(event, deps);
  const content = validated(ExpertReview, jsonBody(event));
  checkGrid(content, stored.title.kind);
  const { slug } = stored.title;
  const latest = await readRevision(deps.store, slug, stored.latestRevision);
  if (latest && JSON.stringify(latest.content) === JSON.stringify(content))
    return json(201, answered(latest));
  const revision = stored.latestRevision + 1;
  const { at: createdAt, by: createdBy } = actOf(person, deps);
  const written = { revision, createdAt, createdBy, content };
  if (!(await create(deps.store, stored, written))) throw new ChangedMeanwhile('The title');
  return json(201, answered(written));
};
export default createRevision;
