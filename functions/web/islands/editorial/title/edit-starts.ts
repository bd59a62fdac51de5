import { mergePages } from '../../../../../shared/revisions/merge.ts';
import type { FormValues } from '../../../html/editorial/form-values.ts';
import { withEveryRow } from '../../../html/editorial/review-form.ts';
import { basePageOf, presentPageOf } from '../../../html/editorial/starting-page.ts';
import { type DraftRevision, pageOfRevision, type TitleDraft } from '../../../html/editorial/title-draft.ts';
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

/**
 * Begins an edit that merges a revision with what was published since it was written. It stays on the base of the revision, and
 * on a version before the present one, so that a draft of it is merged again when it is saved.
 */
export function startMerging(draft: TitleDraft, revision: DraftRevision): EditStart {
  const begun = startFrom(draft, revision);
  // By merging the words of another editor, one approves them.
  const isApproved = !revision.mine && revision.publishedAt === undefined;
  const merges = isApproved ? revision.revision : undefined;
  const base = basePageOf(draft, revision) as FormValues | undefined;
  if (base === undefined) return { edit: { ...begun.edit, merges } };
  const edit = { ...begun.edit, merges, base, version: draft.version - 1, others: [] };
  const theirs = presentPageOf(draft, revision) as FormValues;
  const merged = mergePages(base, pageOfRevision(draft, revision), theirs);
  return { edit, merging: { ...merged, theirs, version: draft.version } };
}
