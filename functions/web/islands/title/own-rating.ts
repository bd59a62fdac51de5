import type { CommunityReview } from '../../../../shared/community-reviews/schema.ts';
import type { Receipt } from '../../html/receipt/receipt.ts';
import { starCount } from '../../html/words/stars.ts';
import { callApi } from '../helpers/api.ts';

/** The signed-in reader's review of a title; `review` is its public id. */
export type OwnRating = Receipt & { content: CommunityReview; review: string };

let asked: Promise<OwnRating | undefined> | undefined;

const ask = async (slug: string): Promise<OwnRating | undefined> => {
  const answer = await callApi<{ items: OwnRating[] }>('GET', `/v1/me/submissions?slug=${slug}`);
  const [own] = answer.ok ? answer.body.items : [];
  return own?.content && own.state !== 'withdrawn' ? own : undefined;
};

/** Fetches the reader's own rating of the page's title, if there is one. Sends only one request per page. */
export function ownRating(slug: string): Promise<OwnRating | undefined> {
  asked ??= ask(slug);
  return asked;
}

/** Describes the state of a rating to its author on the title page, to follow `You gave it 5 stars`. */
export function standing({ state, approvedStaysUp }: Pick<Receipt, 'state' | 'approvedStaysUp'>): string {
  if (state === 'submitted' || state === 'held') return 'It is being checked.';
  if (state === 'needs-edit') return 'It needs a small change.';
  if (approvedStaysUp) return 'Your change is not on the page.';
  return state === 'published' || state === 'flagged' ? '' : 'It is not on the page.';
}

/** Replaces the invitations to rate the title with the reader's own rating. */
export async function showOwnRating(slug: string): Promise<void> {
  const own = await ownRating(slug);
  if (own === undefined) return;
  const textContent = `You gave it ${starCount(own.content.stars)}. ${standing(own)}`.trim();
  const head = document.querySelector('.head-act');
  head?.prepend(Object.assign(document.createElement('p'), { className: 'own-rating', textContent }));
  for (const link of document.querySelectorAll('[data-rate]'))
    link.textContent = own.editable ? 'Edit your rating' : 'See its status';
  const heading = document.querySelector('[data-rate-heading]');
  if (heading) heading.textContent = 'Your rating';
  document.querySelector('[data-rate-lead]')?.replaceChildren(textContent);
}
