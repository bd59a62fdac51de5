import { currentSession } from '../helpers/session.ts';
import { addMoreReviewsButton } from './more-reviews-button.ts';
import { playVideoOnPress } from './play-video-on-press.ts';
import { listenToReviewActions } from './review-actions.ts';

/** Opens a form in its place; the code of the forms is loaded when the reader opens one. */
const openers: Record<string, (place: HTMLElement) => Promise<void>> = {
  review: async (place) => (await import('./open-review.tsx')).openReview(place),
  suggestion: async (place) => (await import('./open-suggestion.tsx')).openSuggestion(place),
};

const open = async (place: HTMLElement): Promise<void> => {
  if (place.dataset.opened !== undefined) return;
  place.dataset.opened = '';
  await openers[place.dataset.island ?? '']?.(place);
};

/** Keeps what the reader picked in the draft of the form. */
const keepPick = async (draft: string, area?: string, field?: string): Promise<void> => {
  const { keepDraft, readDraft } = await import('../helpers/drafts.ts');
  const patch = field === undefined ? undefined : [{ path: field }];
  keepDraft(draft, { ...readDraft<object>(draft), area, patch });
};

/** Notes the row, and perhaps the field, that the reader picked. The draft keeps them while the reader signs in. */
const pick = (place: HTMLElement, { row, field }: DOMStringMap): void => {
  Object.assign(place.dataset, { row });
  if (field === undefined) delete place.dataset.field;
  else place.dataset.field = field;
  if (!currentSession()) void keepPick(`suggestion:${place.dataset.slug}`, row, field);
  place.dispatchEvent(new Event('pick'));
};

for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
  if (!place.id) continue;
  const wanted = `#${place.id}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    `a[href="${wanted}"], #${place.id} [data-open]`,
  ))
    link.addEventListener('click', (event) => {
      if (link.dataset.row) pick(place, link.dataset);
      if (!currentSession()) return;
      event.preventDefault();
      history.replaceState(null, '', wanted);
      if (place.dataset.opened !== undefined) place.scrollIntoView({ block: 'start' });
      void open(place);
    });
  if (location.hash === wanted && currentSession()) void open(place);
}

for (const place of document.querySelectorAll<HTMLElement>('[data-more]')) addMoreReviewsButton(place);

listenToReviewActions();
const slug = document.querySelector<HTMLElement>('[data-island="review"]')?.dataset.slug;
if (slug && currentSession()) {
  void import('./helpful-votes.ts').then(({ showVotes }) => showVotes(document, slug));
  void import('./own-rating.ts').then(({ showOwnRating }) => showOwnRating(slug));
  void import('./label-own-review.ts').then(({ labelOwnReview }) => labelOwnReview(document, slug));
}
const family = document.querySelector<HTMLElement>('[data-family]');
if (family) void import('./family-answer.tsx').then(({ answerForFamily }) => answerForFamily(family));

playVideoOnPress();
