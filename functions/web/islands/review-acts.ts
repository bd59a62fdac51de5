import { signInAddress } from './addresses.ts';
import { callApi } from './api.ts';
import { currentSession } from './session.ts';

const say = (link: HTMLElement, text: string): void => {
  const note = document.createElement('span');
  note.setAttribute('role', 'status');
  note.textContent = text;
  link.replaceWith(note);
};

const vote = async (link: HTMLElement, id: string): Promise<void> => {
  const answer = await callApi('POST', `/v1/reviews/${id}/helpful`);
  say(link, answer.ok ? 'Thank you for saying so.' : answer.problem.title);
};

const report = async (link: HTMLElement, id: string): Promise<void> => {
  const line = link.closest('p');
  link.remove();
  const { openReport } = await import('./open-report.tsx');
  if (line) openReport(line, id);
};

/** Lets the links under every review vote and report, also under those that are loaded later. */
export const listenToReviewActs = (): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
    const id = link?.closest<HTMLElement>('[data-review]')?.dataset.review;
    if (!link || !id) return;
    event.preventDefault();
    if (!currentSession()) location.assign(signInAddress('#community'));
    else if (link.dataset.act === 'helpful') void vote(link, id);
    else void report(link, id);
  });
};
