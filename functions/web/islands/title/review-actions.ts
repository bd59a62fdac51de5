import { signInAddress } from '../helpers/addresses.ts';
import { currentSession } from '../helpers/session.ts';

const slugOfPage = (): string =>
  document.querySelector<HTMLElement>('[data-island="review"]')?.dataset.slug ?? '';

const report = async (link: HTMLElement, id: string): Promise<void> => {
  const line = link.closest('p');
  const { openReport } = await import('./open-report.tsx');
  if (line) openReport(line, link, id);
};

/**
 * Handles a click on a link before it became a button: creates the buttons, and clicks the one that replaced the
 * link.
 */
const vote = async (card: HTMLElement): Promise<void> => {
  const { showVotes } = await import('./helpful-votes.ts');
  await showVotes(document, slugOfPage());
  card.querySelector<HTMLElement>('[aria-pressed="false"]')?.click();
};

/**
 * Votes or reports after a click on a link. First waits until the reader's own review is known, for which nothing happens.
 */
const act = async (link: HTMLElement, card: HTMLElement): Promise<void> => {
  const { labelOwnReview } = await import('./label-own-review.ts');
  await labelOwnReview(document, slugOfPage());
  if (card.querySelector('[data-own]')) return;
  await (link.dataset.act === 'report' ? report(link, card.dataset.review ?? '') : vote(card));
};

/** Makes the links under every review vote and report, including reviews that are loaded later. */
export function listenToReviewActions(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-act]') : null;
    const card = link?.closest<HTMLElement>('[data-review]');
    if (!link || !card) return;
    event.preventDefault();
    if (currentSession()) void act(link, card);
    else location.assign(signInAddress('#community'));
  });
}
