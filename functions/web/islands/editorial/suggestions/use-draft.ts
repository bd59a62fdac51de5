import { useEffect, useState } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { isEqual } from '../../../../../shared/revisions/changes.ts';
import type { FieldChange } from '../../../../../shared/suggestions/schema.ts';
import { type DecisionDraft, emptyDraft } from '../../../html/editorial/decision-draft.ts';

const withMember = (list: readonly number[], index: number): readonly number[] =>
  list.includes(index) ? list.filter((one) => one !== index) : [...list, index].sort((a, b) => a - b);

/** Holds a decision in preparation and never sends it. A new version of the suggestion starts with an empty one. */
export function useDraft(suggestion: EditorialSuggestion) {
  const [draft, setDraft] = useState<DecisionDraft>(() => emptyDraft(suggestion));
  const [edited, setEdited] = useState<readonly number[]>([]);
  useEffect(() => {
    setDraft(emptyDraft(suggestion));
    setEdited([]);
  }, [suggestion.id, suggestion.version]);
  const set = (parts: Partial<DecisionDraft>): void => setDraft((before) => ({ ...before, ...parts }));
  return {
    draft,
    set,
    /** The indexes of the changes whose value is being edited. */
    edited,
    toggle: (index: number): void =>
      setDraft((before) => ({ ...before, picked: withMember(before.picked, index) })),
    edit: (index: number): void =>
      setEdited((before) => (before.includes(index) ? before : [...before, index])),
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
    writeFields: (written: readonly FieldChange[]): void => set({ written }),
  };
}

export type PreparedDecision = ReturnType<typeof useDraft>;
