import { readDraft } from '../../shared/contract/editorial.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { titleState } from '../../shared/revisions/title-state.ts';
import { listRevisions } from '../../shared/storage/revisions.ts';
import type { TitleHead } from '../../shared/storage/title-heads.ts';
import { readHolder } from '../../shared/storage/title-merges.ts';
import { defined } from '../../shared/values/defined.ts';
import { findAnyTitle } from './find-title.ts';
import { editor } from './gates.ts';
import { markedMine, shownRevision, withStaffNames } from './traces.ts';

const shownSchedule = ({ revision, at, by, note }: NonNullable<TitleHead['scheduled']>) => ({
  revision,
  at,
  by: defaultHandle(by),
  ...defined({ note }),
});

export default endpoint(readDraft, editor, async ({ caller, params }, deps) => {
  const stored = await findAnyTitle(params, deps);
  if (isRefused(stored)) return stored;
  const { title, version, changedAt, createdBy, editedBy, publication, scheduled } = stored;
  const [revisions, holder] = await Promise.all([
    listRevisions(deps.store, title.slug),
    stored.mergedInto === undefined ? undefined : readHolder(deps.store, stored.mergedInto),
  ]);
  return answer(200, {
    title,
    state: titleState(stored),
    version,
    secondEditor: deps.secondEditor,
    changedAt,
    ...withStaffNames({ createdBy, editedBy }),
    revisions: revisions.map((revision) => ({
      ...shownRevision(revision),
      ...markedMine(revision.createdBy, caller),
    })),
    ...defined({
      waitingRevision: stored.waitingRevision,
      published: publication && {
        revision: publication.revision,
        publishedAt: publication.publishedAt,
        ...defined({ firstPublishedAt: publication.firstPublishedAt }),
        ...withStaffNames({ publishedBy: publication.publishedBy }),
      },
      mergedInto: holder && { slug: holder.slug, name: holder.name },
      scheduled: scheduled && shownSchedule(scheduled),
      failedSchedule: stored.failedSchedule,
    }),
  });
});
