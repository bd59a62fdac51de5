import { split } from '../../../../../shared/revisions/content.ts';
import { type Merged, mergePages } from '../../../../../shared/revisions/merge.ts';
import type { TitleKind } from '../../../../../shared/titles/kinds.ts';
import type { FormValues } from '../../../html/editorial/form-values.ts';
import { exchanged, type OtherWords, undecidedOf } from '../../../html/editorial/other-words.ts';
import { hasChanges, pageOfForm, withEveryRow } from '../../../html/editorial/review-form.ts';
import { startingPage, startOf } from '../../../html/editorial/starting-page.ts';
import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import type { DraftContent } from '../../helpers/editor-drafts/device-draft.ts';
import { onBaseOf } from '../../helpers/editor-drafts/join-drafts.ts';

/** What an editor writes, and what it is based on. */
export interface Edit {
  base: FormValues;
  version: number;
  values: FormValues;
  note: string;
  /** What else was written for some of its fields. */
  others: OtherWords[];
  /** The waiting revision of another editor that this edit merges with what was published since. */
  merges?: number | undefined;
}

/** The edits of two editors that could not be merged without a decision. */
export interface Merging extends Merged {
  theirs: FormValues;
  version: number;
  /** The note for readers, when only facts are merged and saved. */
  factsNote?: string | undefined;
}

/** Returns an edit that changes nothing yet. `others` are words that the editor has not decided about. */
export function freshEdit(draft: TitleDraft, others: readonly OtherWords[] = []): Edit {
  const { page: base, waiting } = startOf(draft);
  return {
    ...{ base, version: draft.version, values: withEveryRow(base, draft.title.kind), note: '' },
    others: undecidedOf(pageOfForm(base), [...others.filter(isOnlyHere), ...waiting]),
  };
}

/** Returns whether other words are nowhere else, so that they are stored with the draft. */
const isOnlyHere = ({ waits }: OtherWords): boolean => waits === undefined;

/** Returns the edit of a draft, on the version that it was based on. */
export function storedEdit(stored: DraftContent, { title }: TitleDraft): Edit {
  const { base, version, values, note, others = [], merges } = stored;
  return { base, version, values: withEveryRow(values, title.kind), note, others, merges };
}

/** Returns whether somebody changed something. */
export function isChanged({ base, values }: Edit): boolean {
  return hasChanges(base, values);
}

/** Returns an edit as a draft, with what the waiting revision says: saving the draft may replace that revision. */
export function unsavedOf(edit: Edit): DraftContent {
  return { ...edit, others: edit.others.map(({ waits: _, ...words }) => words) };
}

/** Returns whether an edit has words that no revision has. */
export function isUnsaved(edit: Edit): boolean {
  return isChanged(edit) || edit.others.some(isOnlyHere);
}

/** Takes other words into a field, and leaves what it had in their place. */
export function withOtherWords(edit: Edit, chosen: OtherWords, kind: TitleKind): Edit {
  const { page, instead } = exchanged(pageOfForm(edit.values), chosen);
  return {
    ...edit,
    values: withEveryRow(page as FormValues, kind),
    others: edit.others.map((one) => (one === chosen ? instead : one)),
  };
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
 * Returns the edit after a revision was saved: `now` is what the editor has by now, `sent` what was saved, and `fresh` an edit
 * of what is stored. What was typed during the save stays.
 */
export function editAfterSave(now: Edit, sent: Edit, fresh: Edit): Edit {
  const { base, version } = fresh;
  if (now.values !== sent.values) return { ...now, base, version };
  return {
    ...fresh,
    others: undecidedOf(pageOfForm(base), [...(unsavedOf(now).others ?? []), ...fresh.others]),
  };
}

/** The facts of a page that an editor saves without its review, and what they were before. */
export interface FactsEdit {
  base: object;
  facts: object;
}

/** Returns the facts of an edit. */
export function factsOf({ base, values }: Pick<Edit, 'base' | 'values'>): FactsEdit {
  return { base: split(pageOfForm(base)).title, facts: split(pageOfForm(values)).title };
}

/** Merges facts with those that the title has by now. Unpublished facts of other editors are no part of it. */
export function mergedFacts(
  { base, facts }: FactsEdit,
  { title, version }: TitleDraft,
  note: string,
): Merging {
  const theirs = title as unknown as FormValues;
  return { ...mergePages(base, facts, pageOfForm(theirs)), theirs, version, factsNote: note };
}

/**
 * Returns the edit after its facts were saved: the facts as they are stored by now, except what was typed during the save, and
 * everything else that the editor has changed. `sent` are the facts that the edit had when the save began.
 */
export function editAfterFacts(now: Edit, sent: object, fresh: Edit, kind: TitleKind): Edit {
  const asSent = { ...now, base: { ...split(pageOfForm(now.base)).review, ...sent } };
  const { base, version, values } = onBaseOf(asSent, fresh);
  return { ...now, base, version, values: withEveryRow(values, kind) };
}
