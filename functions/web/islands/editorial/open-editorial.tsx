import type { ComponentChildren } from 'preact';
import { editorialKeys } from '../../html/editorial/keymap.ts';
import { callApi } from '../helpers/api.ts';
import { KeysDialog } from '../helpers/keys-dialog.tsx';
import { openRoom } from '../helpers/open-room.tsx';

/** Shows the links to pages whose part of the API this installation has. */
const showAnswered = (): void => {
  for (const link of document.querySelectorAll<HTMLElement>('[data-answers]')) {
    const { answers = '' } = link.dataset;
    const wasHidden = link.hidden;
    link.hidden = true;
    if (!wasHidden) void callApi('GET', answers).then(({ ok }) => (link.hidden = !ok));
  }
};

/** Renders a page of the editors' room in its element, or leads to sign-in and back. */
export function startEditorial(island: string, view: (data: DOMStringMap) => ComponentChildren): void {
  openRoom(
    island,
    view,
    <KeysDialog
      lead="Nothing is saved or published by a single letter: saving and publishing take Ctrl and a key, or a button."
      groups={editorialKeys}
    />,
  );
  showAnswered();
}

/** The first page of the room, for people who opened one that does not exist. */
export const titlesHome = { href: '/editorial', name: 'Go to the titles' };
