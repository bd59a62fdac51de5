import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The end of a form: the error message, if any, and the button. A refusal moves the focus to the first invalid field.
 * While the form is being sent the button is not disabled, because a disabled button would lose the focus.
 */
export function FormFoot(props: { problem: string | undefined; sending: boolean; button: string }) {
  const place = useRef<HTMLDivElement>(null);
  // A layout effect, so that the focus moves in the same frame in which the message appears.
  useLayoutEffect(() => {
    if (props.problem === undefined) return;
    const invalid = place.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid]');
    (invalid ?? place.current)?.focus();
  }, [props.problem, props.sending]);
  return (
    <div ref={place} tabIndex={-1}>
      {props.problem && (
        <p class="form-problem" role="alert">
          {props.problem}
        </p>
      )}
      <div class="form-actions">
        <button
          class="button"
          type="submit"
          aria-disabled={props.sending}
          onClick={(event) => props.sending && event.preventDefault()}
        >
          {props.sending ? 'Sending ...' : props.button}
        </button>
      </div>
    </div>
  );
}
