import { mergePages } from '../../../../../shared/revisions/merge.ts';
import type { FormValues } from '../../../html/editorial/form-values.ts';
import { withEveryRow } from '../../../html/editorial/review-form.ts';
import {
  type DraftRevision,
  pageOfRevision,
  publishedPageOf,
  revisionOf,
  type TitleDraft,
} from '../../../html/editorial/title-draft.ts';
import { freshEdit } from './edit-state.ts';
import type { EditStart } from './use-edit.ts';

/** Begins an edit with the content of any revision. */
export function startFrom(draft: TitleDraft, revision: DraftRevision): EditStart {
  const page = pageOfRevision(draft, revision) as FormValues;
  return {
    edit: {
      ...freshEdit(draft),
      values: withEveryRow(page, draft.title.kind),
      note: `From revision ${revision.revision}`,
    },
  };
}

/** Begins an edit that merges a revision with what was published since it was written. */
export function startMerging(draft: TitleDraft, revision: DraftRevision): EditStart {
  const base = revisionOf(draft, revision.base);
  const begun = startFrom(draft, revision);
  // By merging the words of another editor, one approves them.
  const isApproved = !revision.mine && revision.publishedAt === undefined;
  const merges = isApproved ? revision.revision : undefined;
  const start = { edit: { ...begun.edit, merges } };
  if (base === undefined) return start;
  const mine = pageOfRevision(draft, revision);
  const merged = mergePages(pageOfRevision(draft, base), mine, publishedPageOf(draft));
  return { ...start, merging: { ...merged, theirs: start.edit.base, version: draft.version } };
}
