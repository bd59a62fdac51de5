import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import {
  declineReasonCodes,
  declineReasons,
  isDeclineReason,
} from '../../../../../shared/moderation/decline-reasons.ts';
import { actWords, missingIn, ownWords } from '../../../html/editorial/decision-draft.ts';
import { ReaderPreview } from '../../../html/editorial/reader-preview.tsx';
import { DecisionFrame } from '../../forms/decision-frame.tsx';
import { Field } from '../../forms/field.tsx';
import { DuplicatePicks } from './duplicate-picks.tsx';
import type { PreparedDecision } from './use-draft.ts';

const outcomes = [
  { outcome: 'accept', name: 'Accept', key: 'a' },
  { outcome: 'decline', name: 'Decline', key: 'd' },
  { outcome: 'duplicate', name: 'Duplicate', key: 'b' },
] as const;

/** The reasons for declining, in the order of their keys. */
export const reasonCodes: readonly string[] = [...declineReasonCodes, ownWords];

const Reasons = ({ prepared }: { prepared: PreparedDecision }) => (
  <fieldset class="reason-picks">
    <legend>Reason</legend>
    <ul>
      {reasonCodes.map((code, index) => (
        <li key={code}>
          <label class="reason-pick">
            <input
              type="radio"
              name="reason"
              checked={prepared.draft.reason === code}
              onChange={() => prepared.set({ reason: code })}
            />
            <span>
              <span class="key" aria-hidden="true">
                {index + 1}
              </span>{' '}
              {isDeclineReason(code) ? declineReasons[code] : 'Another reason: I write it in the note.'}
            </span>
          </label>
        </li>
      ))}
    </ul>
  </fieldset>
);

const effectOf = (outcome: string, { offSite }: EditorialSuggestion): string => {
  if (offSite) return 'The title stays off the site.';
  return outcome === 'accept' ? 'The page changes at once.' : 'The page stays as it is.';
};

const noteLabel = (isAppeal: boolean, ownReason: boolean): string => {
  if (isAppeal) return 'Your reply to the reader';
  return ownReason ? 'The reason, in words for the reader' : 'Note to the reader (optional)';
};

/** The form that prepares a decision about a suggestion and sends it, by Ctrl or Cmd with Enter or by the button. */
export function DecideForm(props: {
  suggestion: EditorialSuggestion;
  prepared: PreparedDecision;
  problem: { text: string } | undefined;
  sending: boolean;
  /** What follows the refusal, such as a button that reloads. */
  after?: ComponentChildren;
  send: () => void;
}) {
  const { suggestion, prepared } = props;
  const { draft, set } = prepared;
  const [missing, setMissing] = useState<{ text: string }>();
  const [original, setOriginal] = useState<EditorialSuggestion>();
  const possible = outcomes.filter(({ outcome }) => outcome !== 'accept' || !suggestion.offSite);
  const submit = (): void => {
    const words = missingIn(draft, suggestion);
    setMissing(words === undefined ? undefined : { text: words });
    if (words === undefined) props.send();
  };
  return (
    <DecisionFrame
      problem={missing ?? props.problem}
      after={missing === undefined && props.after}
      armed={
        draft.outcome && {
          name: actWords(draft, suggestion),
          effect: effectOf(draft.outcome, suggestion),
        }
      }
      button={actWords(draft, suggestion)}
      sending={props.sending}
      submit={submit}
    >
      <fieldset>
        <legend>Decision</legend>
        <div class="outcomes">
          {possible.map(({ outcome, name, key }) => (
            <label key={outcome} class="outcome-pick">
              <input
                type="radio"
                name="outcome"
                id={`outcome-${outcome}`}
                value={outcome}
                checked={draft.outcome === outcome}
                onChange={() => set({ outcome })}
              />
              {name}
              <span class="key" aria-hidden="true">
                {key}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {draft.outcome === 'decline' && <Reasons prepared={prepared} />}
      {draft.outcome === 'duplicate' && (
        <DuplicatePicks
          suggestion={suggestion}
          chosen={draft.duplicateOf}
          choose={(other) => {
            set({ duplicateOf: other.id });
            setOriginal(other);
          }}
        />
      )}
      <Field
        id="public-note"
        label={noteLabel(
          suggestion.appeal !== undefined,
          draft.outcome === 'decline' && draft.reason === ownWords,
        )}
        hint="The reader sees it on the receipt."
      >
        {(described) => (
          <textarea
            {...described}
            rows={3}
            maxLength={2000}
            dir="auto"
            value={draft.note}
            onInput={(event) => set({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      <ReaderPreview draft={draft} suggestion={suggestion} original={original} />
    </DecisionFrame>
  );
}
