import type { PageChange } from '../../../functions/web/html/title/page-history.tsx';
import type { WebData } from '../../../functions/web/web-data.ts';
import { entityTag } from '../../../shared/text/entity-tag.ts';
import { buildSearch } from '../../../shared/titles/search.ts';
import { sampleCatalogue } from './catalogue.ts';
import { sampleNumbers } from './numbers.ts';
import { openReceipt, sampleStatement } from './sample-receipts.ts';
import { withReviews } from './with-reviews.ts';

const sampleHistory: readonly PageChange[] = [
  {
    at: '2026-11-20T10:00:00.000Z',
    act: 'published',
    revision: 2,
    note: 'The age was too high for the first half.',
    afterSuggestion: true,
    creditedTo: 'Two Socks Ana',
    changes: [
      { path: '/ageRating', from: 17, to: 16 },
      {
        path: '/oneLiner',
        from: 'Nine gripping hours follow eight innocent people into prison and out again.',
        to: 'Nine sober, gripping hours follow eight innocent people into prison and out again.',
      },
      { path: '/contentGrid/language/level', from: 3, to: 4 },
      { path: '/details/network', from: null, to: 'Netflix' },
    ],
  },
  { at: '2026-11-01T10:00:00.000Z', act: 'published', revision: 1, first: true },
];

/** The sample catalogue and its receipts, without a database. `SLUG-heard` is a title with readers' reviews. */
export function sampleData(): WebData {
  const { cards, pages } = sampleCatalogue();
  const search = buildSearch(cards);
  return {
    titlePage: async (slug) => {
      const page = pages.get(slug.replace(/-heard$/, ''));
      if (page === undefined) return undefined;
      const document = slug === page.slug ? page : { ...withReviews(page), slug };
      return { document, etag: entityTag(JSON.stringify(document)) };
    },
    titleHistory: async (slug) => (pages.has(slug) ? sampleHistory : []),
    cards: async () => cards,
    searchCards: async (query) =>
      search(query).flatMap((slug) => cards.find((card) => card.slug === slug) ?? []),
    transparency: async (days) => sampleNumbers(days),
    receipt: async (id) => openReceipt(id),
    statement: async (id) => sampleStatement(id),
  };
}
