import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import { scales } from '../../../../shared/expert-reviews/scales.ts';
import { changesBetween } from '../../../../shared/revisions/changes.ts';
import { split } from '../../../../shared/revisions/content.ts';
import type { TitleKind } from '../../../../shared/titles/kinds.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { type FormValues, formValueAt, withoutEmpty } from './form-values.ts';
import type { TitleDraft } from './title-draft.ts';

/** Returns the categories of the content grid for a kind of title, in the order of the page. */
export function gridOf(kind: TitleKind): GridCategory[] {
  return (Object.keys(scales) as GridCategory[]).filter(
    (category) =>
      (category !== 'ease-of-play' || kind === 'game') && (category !== 'privacy' || kind === 'app'),
  );
}

/** Returns whether a kind of title can have seasons. */
export function canHaveSeasons(kind: TitleKind): boolean {
  return kind === 'series' || kind === 'podcast';
}

interface GridRow {
  category?: unknown;
  level?: unknown;
  note?: unknown;
}

const rowsOf = ({ contentGrid }: FormValues): readonly GridRow[] =>
  Array.isArray(contentGrid) ? contentGrid.filter((row) => typeof row === 'object' && row !== null) : [];

/** Returns the values with a row of the grid for every category of the kind, in their order. */
export function withEveryRow(values: FormValues, kind: TitleKind): FormValues {
  const rows = rowsOf(values);
  const every = gridOf(kind).map(
    (category) => rows.find((row) => row.category === category) ?? { category, note: '' },
  );
  return { ...values, contentGrid: every };
}

const isFilled = ({ level, note }: GridRow): boolean =>
  level !== undefined || (typeof note === 'string' && note.trim() !== '');

/** Returns a recommended title as the API takes it: without a reason, only its slug. What names no title is left out. */
const choiceSent = (choice: unknown): [choice: unknown] | [] => {
  const slug = typeof choice === 'string' ? choice : formValueAt(choice, 'slug');
  if (typeof slug !== 'string') return [];
  return [typeof formValueAt(choice, 'reason') === 'string' ? choice : slug];
};

/** Returns the page that a form describes, without empty fields. A grid in which nobody filled in a row is left out. */
export function pageOfForm(values: FormValues): FormValues {
  const { contentGrid: _, ...others } = values;
  const rows = rowsOf(values);
  const { recommendations, ...filled } = withoutEmpty(others) as FormValues;
  const choices = Array.isArray(recommendations) ? recommendations.flatMap(choiceSent) : undefined;
  const page = { ...filled, ...defined({ recommendations: choices }) };
  return rows.some(isFilled) ? { ...page, contentGrid: rows.map((row) => withoutEmpty(row)) } : page;
}

/** Returns whether two pages differ in a field. An object without members, such as no identifiers, is like none. */
export function hasChanges(before: object, after: object): boolean {
  const [from, to] = [before, after].map((page) => pageOfForm(page as FormValues)) as [
    FormValues,
    FormValues,
  ];
  return changesBetween(from, to).length > 0;
}

/** Returns whether somebody has begun the review. Without one, only facts can be saved. */
export function hasReview(values: FormValues): boolean {
  return Object.keys(split(pageOfForm(values)).review).length > 0;
}

/** Returns the revision that saving a form sends. It has facts of its own when they differ from the current ones. */
export function revisionToSend(
  draft: TitleDraft,
  { values, note }: { values: FormValues; note: string },
): object {
  const { title, review } = split(pageOfForm(values));
  const own = hasChanges(draft.title, title) ? title : undefined;
  return { ...review, ...defined({ title: own, note: note.trim() || undefined }) };
}

/** Returns whether a form changes only the facts of a title whose published review stays as it is. */
export function changesOnlyFacts(base: FormValues, values: FormValues): boolean {
  const [before, after] = [split(pageOfForm(base)), split(pageOfForm(values))];
  return !hasChanges(before.review, after.review) && hasChanges(before.title, after.title);
}
