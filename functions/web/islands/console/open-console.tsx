import type { ComponentChildren } from 'preact';
import { consoleKeys } from '../../html/console/key-groups.ts';
import { KeysDialog } from '../helpers/keys-dialog.tsx';
import { openRoom } from '../helpers/open-room.tsx';

/** Renders a page of the console in its element, or leads to sign-in and back. */
export function startConsole(island: string, view: (data: DOMStringMap) => ComponentChildren): void {
  openRoom(
    island,
    view,
    <KeysDialog
      lead="No key decides anything by itself. A key prepares a decision, and you confirm it."
      groups={consoleKeys}
    />,
  );
}
