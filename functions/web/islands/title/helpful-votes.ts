import type { HelpfulReviews } from '../../../../shared/contract/reviews.ts';
import { helpfulWords } from '../../html/words/numbers.ts';
import { callApi } from '../helpers/api.ts';
import { askAgeFirst } from '../helpers/ask-age-first.ts';

const words = { true: 'This helped you – undo', false: 'This helped me' } as const;

const show = (button: HTMLElement, pressed: boolean): void => {
  button.setAttribute('aria-pressed', String(pressed));
  const text = Object.assign(document.createElement('span'), { textContent: words[`${pressed}`] });
  button.replaceChildren(text);
};

/**
 * Updates the count on the page, which may be outdated: adds one for a vote and subtracts one when the vote is
 * removed.
 */
const recount = (button: HTMLElement, by: 1 | -1): void => {
  const place = button.closest('[data-review]')?.querySelector<HTMLElement>('[data-helpful]');
  if (!place) return;
  const count = Math.max(0, Number(place.dataset.helpful) + by);
  place.dataset.helpful = String(count);
  place.textContent = helpfulWords(count);
};

const say = (button: HTMLElement, text: string): void => {
  button.parentElement?.querySelector('[role="status"]')?.remove();
  if (text === '') return;
  const note = Object.assign(document.createElement('span'), { textContent: text });
  note.setAttribute('role', 'status');
  button.after(note);
};

const toggle = async (button: HTMLElement, id: string): Promise<void> => {
  if (button.dataset.sending !== undefined) return;
  const pressed = button.getAttribute('aria-pressed') === 'true';
  button.dataset.sending = '';
  const answer = await callApi(pressed ? 'DELETE' : 'POST', `/v1/reviews/${id}/helpful`);
  delete button.dataset.sending;
  if (!answer.ok && askAgeFirst(answer.problem)) return;
  say(button, answer.ok ? '' : answer.problem.title);
  if (!answer.ok) return;
  show(button, !pressed);
  recount(button, pressed ? -1 : 1);
};

let voted: Promise<ReadonlySet<string>> | undefined;

const ask = async (slug: string): Promise<ReadonlySet<string>> => {
  const answer = await callApi<HelpfulReviews>('GET', `/v1/me/helpful?slug=${slug}`);
  return new Set(answer.ok ? answer.body.items : []);
};

/**
 * Replaces the links under the reviews in `place` with buttons that show and change whether a review helped this
 * reader.
 */
export async function showVotes(place: ParentNode, slug: string): Promise<void> {
  voted ??= ask(slug);
  const helped = await voted;
  for (const link of place.querySelectorAll<HTMLElement>('a[data-act="helpful"]')) {
    const id = link.closest<HTMLElement>('[data-review]')?.dataset.review;
    if (!id) continue;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'link-button',
    });
    show(button, helped.has(id));
    button.addEventListener('click', () => void toggle(button, id));
    const hadFocus = document.activeElement === link;
    link.replaceWith(button);
    if (hadFocus) button.focus();
  }
}
