import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** A button that asks for confirmation; the safe answer has the focus. */
export function ConfirmButton(props: {
  label: string;
  class: string;
  question: string;
  act: () => void;
  children?: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button type="button" class={props.class} onClick={() => dialog.current?.showModal()}>
        {props.label}
      </button>
      <dialog ref={dialog} class="console-dialog" aria-labelledby={id}>
        <h2 id={id}>{props.question}</h2>
        {props.children}
        <form method="dialog" class="form-actions">
          <button class="button button-quiet" type="submit">
            Cancel{' '}
          </button>
          <button class="button" type="submit" onClick={props.act}>
            {props.label}
          </button>
        </form>
      </dialog>
    </>
  );
}
