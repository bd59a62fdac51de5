import { isEqual } from '../../../../../shared/revisions/changes.ts';
import { split } from '../../../../../shared/revisions/content.ts';
import { type Merged, mergePages } from '../../../../../shared/revisions/merge.ts';
import type { FormValues } from '../../../html/editorial/form-values.ts';
import { pageOfForm, startingPage, withEveryRow } from '../../../html/editorial/review-form.ts';
import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import type { DeviceDraft } from '../../helpers/editor-drafts/device-draft.ts';

/** What an editor writes, and what it is based on. */
export interface Edit {
  base: FormValues;
  version: number;
  values: FormValues;
  note: string;
}

/** The edits of two editors that could not be merged without a decision. */
export interface Merging extends Merged {
  theirs: FormValues;
  version: number;
}

/** Returns an edit that changes nothing yet. */
export function freshEdit(draft: TitleDraft): Edit {
  const base = startingPage(draft);
  return { base, version: draft.version, values: withEveryRow(base, draft.title.kind), note: '' };
}

/** Returns the edit of a draft, on the version that it was based on. */
export function storedEdit({ base, version, values, note }: DeviceDraft, { title }: TitleDraft): Edit {
  return { base, version, values: withEveryRow(values, title.kind), note };
}

/** Returns whether somebody changed something. */
export function isChanged({ base, values }: Edit): boolean {
  return !isEqual(pageOfForm(values), pageOfForm(base));
}

/** Merges an edit with what was saved meanwhile, field by field. */
export function mergedWith(edit: Edit, draft: TitleDraft): Merging {
  const theirs = startingPage(draft);
  const merged = mergePages(pageOfForm(edit.base), pageOfForm(edit.values), pageOfForm(theirs));
  return { ...merged, theirs, version: draft.version };
}

/** Returns the edit with a merged page, based on what was saved meanwhile. */
export function editAfterMerge(
  edit: Edit,
  { theirs, version }: Merging,
  page: object,
  draft: TitleDraft,
): Edit {
  return { ...edit, base: theirs, version, values: withEveryRow(page as FormValues, draft.title.kind) };
}

/**
 * Returns the edit after a save: `now` is what the editor has by now, `sent` what was saved, and `fresh` an edit of what is
 * stored. What was typed during the save stays. When only the facts were saved, the review stays as it was typed.
 */
export function editAfterSave(now: Edit, sent: Edit, fresh: Edit, onlyFacts: boolean): Edit {
  const { base, version } = fresh;
  if (now.values !== sent.values) return { ...now, base, version };
  if (!onlyFacts) return fresh;
  return { ...now, base, version, values: { ...split(fresh.values).title, ...split(now.values).review } };
}
