import type { WebData } from '../../../functions/web/web-data.ts';
import { entityTag } from '../../../shared/text/entity-tag.ts';
import { buildSearch } from '../../../shared/titles/search.ts';
import { sampleCatalogue } from './catalogue.ts';
import { sampleNumbers } from './numbers.ts';
import { openReceipt, sampleStatement } from './sample-receipts.ts';
import { withReviews } from './with-reviews.ts';

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
    cards: async () => cards,
    searchCards: async (query) =>
      search(query).flatMap((slug) => cards.find((card) => card.slug === slug) ?? []),
    transparency: async (days) => sampleNumbers(days),
    receipt: async (id) => openReceipt(id),
    statement: async (id) => sampleStatement(id),
  };
}
