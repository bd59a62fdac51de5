import { readDraft } from '../../shared/contract/editorial.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { readPublication } from '../../shared/storage/publications.ts';
import { listRevisions } from '../../shared/storage/titles.ts';
import { defined } from '../../shared/values/defined.ts';
import { findTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { shownRevision, withStaffNames } from './traces.ts';

export default endpoint(readDraft, editor, async ({ params }, deps) => {
  const stored = await findTitle(params, deps);
  if (isRefused(stored)) return stored;
  const { slug } = stored.title;
  const [revisions, published] = await Promise.all([
    listRevisions(deps.store, slug),
    readPublication(deps.store, slug),
  ]);
  return answer(200, {
    title: stored.title,
    version: stored.version,
    changedAt: stored.changedAt,
    ...withStaffNames({ createdBy: stored.createdBy, editedBy: stored.editedBy }),
    revisions: revisions.map(shownRevision),
    ...defined({
      published: published && { ...published, ...withStaffNames({ publishedBy: published.publishedBy }) },
    }),
  });
});
