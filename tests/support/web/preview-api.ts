import type { PublishedReview } from '../../../shared/community-reviews/schema.ts';
import { sampleCatalogue } from './catalogue.ts';
import { receipt } from './receipts.ts';
import { sampleReceipt } from './sample-receipts.ts';

const { pages } = sampleCatalogue();
const review = (number: number): PublishedReview => ({
  id: `rev_more${number}`,
  audience: 'adult',
  handle: `Later Otter ${number}`,
  stars: 3,
  text: 'One of those that the page has no room for.',
  concerns: [],
  publishedAt: '2026-11-10T10:00:00.000Z',
  helpful: 0,
});

/** Sample ratings by the signed-in reader, which a title page shows when it opens. */
const own = {
  ...receipt({
    receipt: 'published',
    state: 'published',
    spoiler: 'found',
    content: { stars: 5, headline: 'Watch it together', text: 'We talked about the ending for days.' },
  }),
  review: 'rev_more3',
};

const me = { handle: 'Amber Owl 7', handleChosen: false, childAges: ['5-7'], showChildAges: true };
const sent = { receipt: 'published', state: 'submitted' };

const mine = ({ searchParams }: URL) => {
  const slug = searchParams.get('slug');
  if (slug !== null) return { items: slug.replace(/-heard$/, '') === 'bluey' ? [own] : [] };
  if (searchParams.has('cursor')) return { items: [sampleReceipt('rejected')] };
  return { items: ['published', 'held', 'edit'].map(sampleReceipt), nextCursor: 'more' };
};

const answers: [method: string, path: RegExp, answer: (url: URL, id: string) => unknown][] = [
  ['GET', /^\/v1\/submissions\/([\w-]+)$/, (_, id) => sampleReceipt(id)],
  ['GET', /^\/v1\/me\/submissions$/, mine],
  ['GET', /^\/v1\/me\/helpful$/, () => ({ items: ['rev_1'] })],
  ['GET', /^\/v1\/me\/export$/, () => ({})],
  ['GET', /^\/v1\/me$/, () => me],
  ['PUT', /^\/v1\/me$/, () => me],
  ['GET', /^\/v1\/titles\/([\w-]+)$/, (_, slug) => pages.get(slug.replace(/-heard$/, ''))],
  [
    'GET',
    /^\/v1\/titles\/[\w-]+\/reviews$/,
    ({ searchParams }) =>
      searchParams.has('cursor')
        ? { items: [review(3)] }
        : { items: [review(1), review(2)], nextCursor: 'more' },
  ],
  ['POST', /^\/v1\/titles\/[\w-]+\/(?:reviews|suggestions)$/, () => sent],
  ['POST', /^\/v1\/submissions\/\w+\/appeal$/, () => sent],
  ['PUT', /^\/v1\/submissions\/[\w-]+$/, () => sent],
  ['DELETE', /^\/v1\/submissions\/[\w-]+$/, () => ({})],
  ['POST', /^\/v1\/reviews\/\w+\/reports$/, () => ({ receipt: 'held' })],
  ['POST', /^\/v1\/reviews\/\w+\/helpful$/, () => ({})],
  ['DELETE', /^\/v1\/reviews\/\w+\/helpful$/, () => ({})],
];

/** Returns the API's answer to the sample reader; `undefined` for an unknown request. */
export function previewApi(method: string, url: URL): unknown {
  for (const [wanted, path, answer] of answers) {
    const found = wanted === method && path.exec(url.pathname);
    if (found) return answer(url, found[1] ?? '');
  }
  return undefined;
}
