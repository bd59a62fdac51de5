import { type ComponentChildren, render } from 'preact';
import { signInAddress } from '../helpers/addresses.ts';
import { currentSession } from '../helpers/session.ts';
import { KeysDialog } from './keys-dialog.tsx';

/**
 * Renders a page of the console in its element, or leads to sign-in and back. `view` receives the element's
 * dataset.
 */
export function startConsole(island: string, view: (data: DOMStringMap) => ComponentChildren): void {
  const place = document.querySelector<HTMLElement>(`[data-island="${island}"]`);
  if (place === null) return;
  const session = currentSession();
  if (!session) {
    location.replace(signInAddress());
    return;
  }
  for (const link of document.querySelectorAll<HTMLElement>('[data-room]'))
    link.hidden = !session.roles[link.dataset.room as keyof typeof session.roles];
  place.replaceChildren();
  render(view(place.dataset), place);
  const corner = document.querySelector('[data-keys]');
  if (corner) render(<KeysDialog />, corner);
}
