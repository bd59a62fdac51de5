import { withChanges } from '../../../../../shared/revisions/changes.ts';
import { mergePages } from '../../../../../shared/revisions/merge.ts';
import type { FormValues } from '../../../html/editorial/form-values.ts';
import { undecidedOf } from '../../../html/editorial/other-words.ts';
import { pageOfForm } from '../../../html/editorial/review-form.ts';
import type { DraftContent } from './device-draft.ts';

/** What somebody wrote, and the page and version that it is based on. */
export type BasedValues = Pick<DraftContent, 'version' | 'base' | 'values'>;

/**
 * Takes what was saved since a draft was begun over into it. A field that was changed on both sides keeps the words of the
 * draft, and what they are based on, so that saving it asks the editor.
 */
export function onBaseOf<Draft extends BasedValues>(draft: Draft, newest: BasedValues): Draft {
  if (draft.version >= newest.version) return draft;
  const base = pageOfForm(newest.base);
  const { page, conflicts } = mergePages(pageOfForm(draft.base), pageOfForm(draft.values), base);
  if (conflicts.length === 0) return { ...draft, version: newest.version, base, values: page };
  return {
    ...draft,
    base: withChanges(
      base,
      conflicts.map(({ path, base: to }) => ({ path, to })),
    ),
    values: withChanges(
      page,
      conflicts.map(({ path, mine: to }) => ({ path, to })),
    ),
  };
}

/**
 * Joins two drafts of the same editor: every field has the change of the one that changed it. Where both changed it, it has
 * the words of `first`, and those of `second` are in `others`. `common` is what the first one had last in common with the
 * second; without it, only the page that both are based on.
 */
export function joinDrafts(
  first: DraftContent,
  second: DraftContent,
  common: BasedValues | undefined,
): DraftContent {
  const newest = first.version >= second.version ? first : second;
  const [mine, theirs] = [onBaseOf(first, newest), onBaseOf(second, newest)];
  const from = common ? onBaseOf(common, newest).values : newest.base;
  const { page, conflicts } = mergePages(
    pageOfForm(from),
    pageOfForm(theirs.values),
    pageOfForm(mine.values),
  );
  const { version, base } = mine.version < theirs.version ? mine : theirs;
  const others = [
    ...(first.others ?? []),
    ...(second.others ?? []),
    ...conflicts.map(({ path, mine: value }) => ({ path, value })),
  ];
  return {
    version,
    base,
    values: page as FormValues,
    note: first.note || second.note,
    others: undecidedOf(page, others),
    merges: first.merges ?? second.merges,
  };
}

/**
 * Returns a draft whose working copy was saved or discarded on another device: without what it had received from there, but
 * with what was written here. `received` are the values that it had received.
 */
export function withoutReceived<Draft extends BasedValues>(
  draft: Draft,
  received: FormValues | undefined,
): Draft {
  if (received === undefined) return draft;
  const { page, conflicts } = mergePages(
    pageOfForm(received),
    pageOfForm(draft.values),
    pageOfForm(draft.base),
  );
  const own = conflicts.map(({ path, mine: to }) => ({ path, to }));
  return { ...draft, values: withChanges(page, own) as FormValues };
}
