import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The end of a form: what went wrong, if anything, and the button. A refusal takes the focus to the first field it marks.
 * While it is sent the button keeps the focus, which a disabled one would lose.
 */
export function FormFoot(props: { problem: string | undefined; sending: boolean; button: string }) {
  const place = useRef<HTMLDivElement>(null);
  // With the very change that shows it, so that nobody finds the old focus beside the new words.
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
