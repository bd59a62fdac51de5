import { render } from 'preact';
import { focusOn } from '../helpers/focus.ts';
import { retitle } from './set-page-heading.ts';

const storageKey = 'nightlight.young';

/** Whether this tab has heard that somebody under 13 is at it; asking again would only teach them to lie. */
export function isKnownUnder13(): boolean {
  return sessionStorage.getItem(storageKey) !== null;
}

/** Tells somebody under 13 kindly that they have no account; `left` when the one at the provider could not be closed. */
export function showUnder13Notice(place: HTMLElement, left = false): void {
  sessionStorage.setItem(storageKey, '');
  retitle('See you when you are 13');
  render(
    <div role="status">
      <p>
        Writing here is for people of 13 and over. Nothing about you was kept. You can read everything without
        an account, and a grown-up can write down what you thought.
      </p>
      {left && (
        <p>
          The account you signed in with could not be closed just now. We will do it when you sign in the next
          time.
        </p>
      )}
      <p>
        <a class="button" href="/browse">
          Find something to watch, play or read
        </a>
      </p>
    </div>,
    place,
  );
  focusOn(document.querySelector<HTMLElement>('h1'));
}
