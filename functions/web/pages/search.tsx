import { listCards } from '../../../shared/titles/list-cards.ts';
import { addressFaults } from '../address-faults.ts';
import { renderDocument } from '../html/layout/document.tsx';
import { SearchPage } from '../html/reading/search-page.tsx';
import { listAddress, listRequest } from '../list-request.ts';
import { frameFor, publicPage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { badAddressPage } from './failures.tsx';

const perPage = 24;

/** The search page: finds titles by name, topic or person. */
export default async function search(event: PageEvent, site: Site): Promise<PageAnswer> {
  const faults = addressFaults(event.rawQueryString, ['q', 'page']);
  if (faults.length > 0) return badAddressPage(event, site, faults, '/search');
  const { q, page } = listRequest(event.rawQueryString);
  const found = listCards(q === undefined ? [] : await site.data.searchCards(q), {
    offset: (page - 1) * perPage,
    limit: perPage,
  });
  const address = (to: number) => listAddress('/search', { q }, to);
  const html = renderDocument(
    frameFor(site),
    { title: q ? `Search: ${q}` : 'Search', path: address(page) },
    <SearchPage
      q={q}
      cards={found.items}
      total={found.total}
      previous={page > 1 ? address(page - 1) : undefined}
      next={page * perPage < found.total ? address(page + 1) : undefined}
    />,
  );
  return publicPage(event, site, { html });
}
