import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Prevents Enter in a field from sending the form: a decision needs the button, or Ctrl or Cmd with Enter. */
const withoutEnter = (event: KeyboardEvent): void => {
  const plain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
  if (plain && event.target instanceof HTMLInputElement) event.preventDefault();
};

/**
 * The form in which a moderator or an editor prepares a decision. It is sent after a confirmation, by Ctrl or Cmd with Enter
 * or by the button. The focus moves to a problem when it appears.
 */
export function DecisionFrame(props: {
  children: ComponentChildren;
  problem: { text: string } | undefined;
  /** What follows the problem, such as a button that reloads. */
  after?: ComponentChildren;
  /** The decision that is prepared, in words; left out when none is. */
  armed: { name: string; effect: string } | undefined;
  button: string;
  sending: boolean;
  submit: () => void;
}) {
  const { problem, armed, sending } = props;
  const place = useRef<HTMLDivElement>(null);
  // A layout effect, because a moment later the focus might already be in a field, where letters are text.
  useLayoutEffect(() => {
    if (problem) place.current?.focus();
  }, [problem]);
  return (
    <form
      class="form decision-form"
      aria-label="Decision"
      data-decision
      onKeyDown={withoutEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) props.submit();
      }}
    >
      {props.children}
      {problem && (
        <div ref={place} tabIndex={-1} class="form-problem" role="alert">
          <p>{problem.text}</p>
          {props.after}
        </div>
      )}
      <div class="decision-foot">
        <p role="status">
          {armed ? (
            <>
              <strong>{armed.name}.</strong> {armed.effect} Confirm with Ctrl + Enter.
            </>
          ) : (
            'No decision is prepared.'
          )}
        </p>
        <button class="button" type="submit" aria-disabled={sending}>
          {sending ? 'Deciding ...' : props.button}
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
