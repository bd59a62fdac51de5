import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { isEqual } from '../../../../../shared/revisions/changes.ts';
import type { FieldChange } from '../../../../../shared/suggestions/schema.ts';
import { type DecisionDraft, emptyDraft } from '../../../html/editorial/decision-draft.ts';
import { forgetPrepared, readPrepared, seenIn, storePrepared, withoutReplaced } from './prepared-draft.ts';

const withMember = (list: readonly number[], index: number): readonly number[] =>
  list.includes(index) ? list.filter((one) => one !== index) : [...list, index].sort((a, b) => a - b);

/** Returns a draft for a new version of a suggestion: what was written, and no decision. */
const chosenAgain = ({ note, values, written }: DecisionDraft, suggestion: EditorialSuggestion) => ({
  ...emptyDraft(suggestion),
  ...{ note, values, written },
});

/**
 * Holds a decision in preparation and never sends it. It survives a reload of the tab until it is decided. When the suggestion
 * or the page changes, nothing is chosen any more in the fields that changed; what the editor has written stays.
 */
export function useDraft(suggestion: EditorialSuggestion) {
  const [first] = useState(() => readPrepared(suggestion));
  const [draft, setDraft] = useState<DecisionDraft>(first.draft);
  const [edited, setEdited] = useState<readonly number[]>(first.edited);
  const seen = seenIn(suggestion);
  const before = useRef({ seen, suggestion });
  useEffect(() => {
    if (before.current.suggestion.version !== suggestion.version) {
      forgetPrepared(before.current.suggestion);
      setDraft((draft) => chosenAgain(draft, suggestion));
    } else if (before.current.seen !== seen) setDraft((draft) => withoutReplaced(draft, suggestion));
    before.current = { seen, suggestion };
  }, [suggestion.version, seen]);
  // At once after the change is drawn, because the page may be closed or reloaded next.
  useLayoutEffect(
    () => storePrepared(suggestion, { draft, edited }),
    [draft, edited, suggestion.version, seen],
  );
  const set = (parts: Partial<DecisionDraft>): void => setDraft((before) => ({ ...before, ...parts }));
  return {
    draft,
    set,
    /** The indexes of the changes whose value is being edited. */
    edited,
    toggle: (index: number): void => {
      if (suggestion.changes[index]?.gone) return;
      setDraft((before) => ({ ...before, picked: withMember(before.picked, index) }));
    },
    edit: (index: number): void => {
      if (suggestion.changes[index]?.gone) return;
      setEdited((before) => (before.includes(index) ? before : [...before, index]));
    },
    /** Returns to the reader's value. */
    revert: (index: number): void => {
      setEdited((before) => before.filter((one) => one !== index));
      setDraft((before) => {
        const { [index]: _, ...values } = before.values;
        return { ...before, values };
      });
    },
    write: (index: number, value: unknown): void =>
      setDraft((before) => {
        const { [index]: _, ...others } = before.values;
        const isReaders = isEqual(value, suggestion.changes[index]?.to);
        const picked = before.picked.includes(index) ? before.picked : withMember(before.picked, index);
        return { ...before, picked, values: isReaders ? others : { ...others, [index]: value } };
      }),
    /** Forgets what was prepared, because it is decided. */
    forget: (): void => {
      forgetPrepared(suggestion);
      setDraft(emptyDraft(suggestion));
      setEdited([]);
    },
    writeFields: (written: readonly FieldChange[]): void => set({ written }),
  };
}

export type PreparedDecision = ReturnType<typeof useDraft>;
