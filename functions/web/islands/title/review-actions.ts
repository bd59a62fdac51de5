import { signInAddress } from '../helpers/addresses.ts';
import { currentSession } from '../helpers/session.ts';

const slugOfPage = (): string =>
  document.querySelector<HTMLElement>('[data-island="review"]')?.dataset.slug ?? '';

const report = async (link: HTMLElement, id: string): Promise<void> => {
  const line = link.closest('p');
  const { openReport } = await import('./open-report.tsx');
  if (line) openReport(line, link, id);
};

/** A press that was quicker than the buttons: makes them, and presses the one in its place. */
const vote = async (card: HTMLElement): Promise<void> => {
  const { showVotes } = await import('./helpful-votes.ts');
  await showVotes(document, slugOfPage());
  card.querySelector<HTMLElement>('[aria-pressed="false"]')?.click();
};

/** Neither is for one's own review, which may not be known as such when a link in it is pressed. */
const act = async (link: HTMLElement, card: HTMLElement): Promise<void> => {
  const { labelOwnReview } = await import('./label-own-review.ts');
  await labelOwnReview(document, slugOfPage());
  if (card.querySelector('[data-own]')) return;
  await (link.dataset.act === 'report' ? report(link, card.dataset.review ?? '') : vote(card));
};

/** Lets the links under every review vote and report, also under those that are loaded later. */
export function listenToReviewActs(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-act]') : null;
    const card = link?.closest<HTMLElement>('[data-review]');
    if (!link || !card) return;
    event.preventDefault();
    if (currentSession()) void act(link, card);
    else location.assign(signInAddress('#community'));
  });
}
