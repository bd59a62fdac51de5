import { signInAddress } from './addresses.ts';
import { currentSession } from './session.ts';

const report = async (link: HTMLElement, id: string): Promise<void> => {
  const line = link.closest('p');
  const { openReport } = await import('./open-report.tsx');
  if (line) openReport(line, link, id);
};

/** A press that was quicker than the buttons: makes them, and presses the one in its place. */
const vote = async (link: HTMLElement): Promise<void> => {
  const card = link.closest<HTMLElement>('[data-review]');
  const { showVotes } = await import('./helpful.ts');
  await showVotes(
    document,
    document.querySelector<HTMLElement>('[data-island="review"]')?.dataset.slug ?? '',
  );
  card?.querySelector<HTMLElement>('[aria-pressed="false"]')?.click();
};

/** Lets the links under every review vote and report, also under those that are loaded later. */
export const listenToReviewActs = (): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-act]') : null;
    const id = link?.closest<HTMLElement>('[data-review]')?.dataset.review;
    if (!link || !id) return;
    event.preventDefault();
    if (!currentSession()) location.assign(signInAddress('#community'));
    else if (link.dataset.act === 'report') void report(link, id);
    else void vote(link);
  });
};
