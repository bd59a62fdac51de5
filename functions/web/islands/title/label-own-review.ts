import { focusOn } from '../helpers/focus.ts';
import { ownRating } from './own-rating.ts';

/** Labels the signed-in reader's own review in `place`, and removes the links to vote and report. */
export async function labelOwnReview(place: ParentNode, slug: string): Promise<void> {
  const own = await ownRating(slug);
  if (own === undefined) return;
  for (const card of place.querySelectorAll<HTMLElement>('[data-review]')) {
    const acts = card.querySelector<HTMLElement>('.review-acts');
    if (card.dataset.review !== own.review || !acts || acts.dataset.own !== undefined) continue;
    acts.dataset.own = '';
    const hadFocus = acts.contains(document.activeElement);
    const way = Object.assign(document.createElement('a'), {
      href: `/submissions/${own.receipt}`,
      textContent: 'Change or withdraw it',
    });
    const note = Object.assign(document.createElement('span'), { textContent: 'You wrote this.' });
    acts.replaceChildren(note, way);
    if (hadFocus) focusOn(way);
  }
}
