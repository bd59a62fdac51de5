import type { ComponentChildren } from 'preact';
import { editorialKeys } from '../../html/editorial/keymap.ts';
import type { KeyGroup } from '../../html/parts/key-help.tsx';
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

const usualKeys = {
  lead: 'Nothing is saved or published by a single letter: saving and publishing take Ctrl and a key, or a button.',
  groups: editorialKeys,
};

/** Renders a page of the editors' room in its element, or leads to sign-in and back. `keys` are its keyboard shortcuts. */
export function startEditorial(
  island: string,
  view: (data: DOMStringMap) => ComponentChildren,
  keys: { lead: string; groups: readonly KeyGroup[] } = usualKeys,
): void {
  openRoom(island, view, <KeysDialog {...keys} />);
  showAnswered();
}

/** The first page of the room, for people who opened one that does not exist. */
export const titlesHome = { href: '/editorial', name: 'Go to the titles' };
