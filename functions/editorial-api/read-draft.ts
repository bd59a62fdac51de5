import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { listRevisions } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';
import { editor, titleInPath } from './editor.ts';

const readDraft: Endpoint<Dependencies> = async (event, deps) => {
  await editor(event, deps);
  const stored = await titleInPath(event, deps);
  return json(200, {
    title: stored.title,
    version: stored.version,
    revisions: await listRevisions(deps.store, stored.title.slug),
  });
};
export default readDraft;
