import { useRef, useState } from 'preact/hooks';
import { type KeyGroup, KeyHelp } from '../../html/parts/key-help.tsx';
import { singleKeysWork, switchSingleKeys } from './single-keys-setting.ts';

/** The button for the list of keyboard shortcuts, and the dialog with the list. The key `?` presses the button. */
export function KeysDialog(props: { lead: string; groups: readonly KeyGroup[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(singleKeysWork());
  const change = (next: boolean) => {
    switchSingleKeys(next);
    setOn(next);
  };
  return (
    <>
      <button type="button" class="keys-button" data-open-keys onClick={() => dialog.current?.showModal()}>
        Keys{' '}
        <span class="key" aria-hidden="true">
          ?
        </span>
      </button>
      <dialog ref={dialog} class="console-dialog" aria-labelledby="keys-heading">
        <KeyHelp lead={props.lead} groups={props.groups} singleKeys={on} change={change} />
        <form method="dialog">
          <button class="button" type="submit">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}

/** Opens the dialog with the keyboard shortcuts. */
export function openKeys(): boolean {
  document.querySelector<HTMLElement>('[data-open-keys]')?.click();
  return true;
}
