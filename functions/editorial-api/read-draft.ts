import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { readPublication } from '../../shared/storage/publications.ts';
import { listRevisions } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';
import { editor, titleInPath } from './editor.ts';
import { shownBy, shownRevision } from './traces.ts';

const readDraft: Endpoint<Dependencies> = async (event, deps) => {
  await editor(event, deps);
  const stored = await titleInPath(event, deps);
  const { slug } = stored.title;
  const [revisions, published] = await Promise.all([
    listRevisions(deps.store, slug),
    readPublication(deps.store, slug),
  ]);
  return json(200, {
    title: stored.title,
    version: stored.version,
    changedAt: stored.changedAt,
    ...shownBy({ createdBy: stored.createdBy, editedBy: stored.editedBy }),
    revisions: revisions.map(shownRevision),
    ...(published ? { published: { ...published, ...shownBy({ publishedBy: published.publishedBy }) } } : {}),
  });
};
export default readDraft;
