import { type ComponentChildren, render } from 'preact';
import { signInAddress } from './addresses.ts';
import { currentSession } from './session.ts';

/**
 * Renders a page for staff in its element, or leads to sign-in and back. `view` receives the element's dataset; `keys`
 * is what the corner of the room's head shows.
 */
export function openRoom(
  island: string,
  view: (data: DOMStringMap) => ComponentChildren,
  keys: ComponentChildren,
): void {
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
  if (corner) render(keys, corner);
}
