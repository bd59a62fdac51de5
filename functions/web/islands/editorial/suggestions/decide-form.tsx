import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { declineReasons } from '../../../../../shared/moderation/decline-reasons.ts';
import { actWords, missingIn, ownWords } from '../../../html/editorial/decision-draft.ts';
import { ReaderPreview } from '../../../html/editorial/reader-preview.tsx';
import { Field } from '../../forms/field.tsx';
import { DuplicatePicks } from './duplicate-picks.tsx';
import type { PreparedDecision } from './use-draft.ts';

const outcomes = [
  { outcome: 'accept', name: 'Accept', key: 'a' },
  { outcome: 'decline', name: 'Decline', key: 'd' },
  { outcome: 'duplicate', name: 'Duplicate', key: 'b' },
] as const;

/** The reasons for declining, in the order of their keys. */
export const reasonCodes: readonly string[] = [...Object.keys(declineReasons), ownWords];

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
              {declineReasons[code] ?? 'Another reason: I write it in the note.'}
            </span>
          </label>
        </li>
      ))}
    </ul>
  </fieldset>
);

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
  const { suggestion, prepared, sending } = props;
  const { draft, set } = prepared;
  const [missing, setMissing] = useState<{ text: string }>();
  const [ownDuplicate, setOwnDuplicate] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const possible = outcomes.filter(({ outcome }) => outcome !== 'accept' || !suggestion.offSite);
  const problem = missing ?? props.problem;
  // A layout effect, because a moment later the focus might already be in a field, where letters are text.
  useLayoutEffect(() => {
    if (problem) place.current?.focus();
  }, [problem]);
  const submit = (): void => {
    const words = missingIn(draft, suggestion);
    setMissing(words === undefined ? undefined : { text: words });
    if (words === undefined) props.send();
  };
  return (
    <form
      class="form decision-form"
      aria-label="Decision"
      data-decision
      onKeyDown={(event) => {
        const plain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
        if (plain && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) submit();
      }}
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
            setOwnDuplicate(other.reader.name === suggestion.reader.name);
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
      <ReaderPreview draft={draft} suggestion={suggestion} ownDuplicate={ownDuplicate} />
      {problem && (
        <div ref={place} tabIndex={-1} class="form-problem" role="alert">
          <p>{problem.text}</p>
          {missing === undefined && props.after}
        </div>
      )}
      <div class="decision-foot">
        <p role="status">
          {draft.outcome === undefined ? (
            'No decision is prepared.'
          ) : (
            <>
              <strong>{actWords(draft, suggestion)}.</strong>{' '}
              {draft.outcome === 'accept' ? 'The page changes at once.' : 'The page stays as it is.'} Confirm
              with Ctrl + Enter.
            </>
          )}
        </p>
        <button class="button" type="submit" aria-disabled={sending}>
          {sending ? 'Deciding ...' : actWords(draft, suggestion)}
        </button>
      </div>
    </form>
  );
}

/** Confirms the prepared decision, as the button does. */
export function confirmDecision(): boolean {
  const form = document.querySelector<HTMLFormElement>('[data-decision]');
  form?.requestSubmit();
  return form !== null;
}
