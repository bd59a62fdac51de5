import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { isEqual } from '../../../../../shared/revisions/changes.ts';
import { type DecisionDraft, emptyDraft } from '../../../html/editorial/decision-draft.ts';
import { keepDraft, readDraft } from '../../helpers/drafts.ts';

/** A decision in preparation, the changes whose value is being edited, and what the page said in each field. */
interface Prepared {
  draft: DecisionDraft;
  edited: readonly number[];
  seen: string;
}

const keyOf = ({ id, version }: EditorialSuggestion): string => `suggestion-decision/${id}/${version}`;

/** Returns what the page says in the fields of a suggestion, to compare it with what it says later. */
export function seenIn({ changes }: EditorialSuggestion): string {
  return JSON.stringify(changes.map(({ now }) => now ?? null));
}

/** Returns a draft in which no field is chosen that the page has changed since. */
export function withoutReplaced(draft: DecisionDraft, suggestion: EditorialSuggestion): DecisionDraft {
  const { picked } = emptyDraft(suggestion);
  return { ...draft, picked: draft.picked.filter((index) => picked.includes(index)) };
}

/** Returns the decision that was prepared in this tab for this version of a suggestion; an empty one if there is none. */
export function readPrepared(suggestion: EditorialSuggestion): Omit<Prepared, 'seen'> {
  const stored = readDraft<Prepared>(keyOf(suggestion));
  if (stored === undefined) return { draft: emptyDraft(suggestion), edited: [] };
  const { draft, edited, seen } = stored;
  return { draft: seen === seenIn(suggestion) ? draft : withoutReplaced(draft, suggestion), edited };
}

/** Stores a prepared decision until the tab is closed or the editor signs out. An empty one is not stored. */
export function storePrepared(
  suggestion: EditorialSuggestion,
  { draft, edited }: Omit<Prepared, 'seen'>,
): void {
  const isEmpty = edited.length === 0 && isEqual(draft, emptyDraft(suggestion));
  // The other suggestion of a duplicate is chosen again, because the list of them is read again.
  const stored: Prepared = { draft: { ...draft, duplicateOf: '' }, edited, seen: seenIn(suggestion) };
  keepDraft(keyOf(suggestion), isEmpty ? undefined : stored);
}

/** Deletes the decision that is stored for this version of a suggestion. */
export function forgetPrepared(suggestion: EditorialSuggestion): void {
  keepDraft(keyOf(suggestion), undefined);
}
