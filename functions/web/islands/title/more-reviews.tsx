import { render } from 'preact';
import type { PublishedReview } from '../../../../shared/community-reviews/schema.ts';
import type { ReviewList } from '../../../../shared/contract/reviews.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { ReviewCard } from '../../html/title/review-card.tsx';
import { callApi } from '../helpers/api.ts';
import { focusOn } from '../helpers/focus.ts';
import { currentSession } from '../helpers/session.ts';

/**
 * Each page of reviews is rendered once in its own element, so that votes and open report forms in it are not
 * lost.
 */
const draw = (reviews: PublishedReview[], before: Element): HTMLElement => {
  const batch = document.createElement('div');
  before.before(batch);
  render(
    reviews.map((review) => <ReviewCard key={review.id} review={review} />),
    batch,
  );
  return batch;
};

const say = (place: HTMLElement, text: string): void => {
  place.querySelector('[role="alert"]')?.remove();
  if (text === '') return;
  const note = Object.assign(document.createElement('p'), { textContent: text });
  note.setAttribute('role', 'alert');
  place.append(note);
};

/**
 * Returns the click handler of `button` in `place`: it loads the next reviews, moves the focus to the first of them, and
 * removes the button after the last.
 */
export function moreReviews(place: HTMLElement, button: HTMLElement): () => Promise<void> {
  const { slug = '', more: audience = '' } = place.dataset;
  const cards = place.parentElement?.querySelectorAll<HTMLElement>('[data-review]') ?? [];
  const shown = new Set([...cards].map((card) => card.dataset.review ?? ''));
  let cursor: string | undefined;
  return async () => {
    const query = new URLSearchParams({ audience, limit: '20', ...defined({ cursor: cursor || undefined }) });
    const answer = await callApi<ReviewList>('GET', `/v1/titles/${slug}/reviews?${query}`);
    say(place, answer.ok ? '' : answer.problem.title);
    if (!answer.ok) return;
    const batch = draw(
      answer.body.items.filter(({ id }) => !shown.has(id)),
      button,
    );
    if (currentSession()) {
      void import('./helpful-votes.ts').then(({ showVotes }) => showVotes(batch, slug));
      void import('./label-own-review.ts').then(({ labelOwnReview }) => labelOwnReview(batch, slug));
    }
    cursor = answer.body.nextCursor;
    focusOn(batch.querySelector<HTMLElement>('[data-review]') ?? (cursor ? button : place));
    if (cursor === undefined) button.remove();
  };
}
