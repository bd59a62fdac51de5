import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A dialog that opens when it is rendered. `close` is called when it was closed in any way. */
export function RoomDialog(props: {
  id: string;
  heading: string;
  close: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Otherwise the first field has the focus, and a long dialog opens at its end.
    dialog.current?.querySelector('h2')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="console-dialog console-dialog-wide"
      aria-labelledby={`${props.id}-heading`}
      onClose={props.close}
    >
      <h2 id={`${props.id}-heading`} tabIndex={-1}>
        {props.heading}
      </h2>
      {props.children}
    </dialog>
  );
}

/** The buttons at the end of a dialog: the act, if it is possible, and the way out. */
export function DialogFoot(props: { act?: string | undefined; sending: boolean; leave?: string }) {
  return (
    <div class="form-actions">
      {props.act !== undefined && (
        <button class="button" type="submit" aria-disabled={props.sending}>
          {props.sending ? 'Sending ...' : props.act}
        </button>
      )}
      <button
        class="button button-quiet"
        type="button"
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        {props.leave ?? 'Cancel'}
      </button>
    </div>
  );
}
