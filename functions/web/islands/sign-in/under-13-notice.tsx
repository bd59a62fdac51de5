import { render } from 'preact';
import { focusOn } from '../helpers/focus.ts';
import { setPageHeading } from './set-page-heading.ts';

const storageKey = 'nightlight.young';

/**
 * Returns whether a person in this tab said that they are under 13. They are not asked again, because that would invite a
 * false answer.
 */
export function isKnownUnder13(): boolean {
  return sessionStorage.getItem(storageKey) !== null;
}

/**
 * Tells a person under 13 that they cannot have an account; `left` when the account at the provider could not be
 * closed.
 */
export function showUnder13Notice(place: HTMLElement, left = false): void {
  sessionStorage.setItem(storageKey, '');
  setPageHeading('See you when you are 13');
  render(
    <div role="status">
      <p>
        Writing here is for people aged 13 and over.{left ? '' : ' Nothing about you was kept.'} You can read
        everything without an account, and a grown-up can write your opinion for you.
      </p>
      {left && (
        <p>
          The account you signed in with could not be closed just now. We will close it the next time you sign
          in. Until then we keep one fact, for at most 30 days: that it belongs to somebody under 13.
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
