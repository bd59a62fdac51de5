import { listCards } from '../../../shared/titles/list-cards.ts';
import type { TitleCard } from '../../../shared/titles/schema.ts';
import { addressFaults } from '../address-faults.ts';
import { renderDocument } from '../html/layout/document.tsx';
import { BrowsePage } from '../html/reading/browse-page.tsx';
import { kindsInOrder, kindWords } from '../html/words/kinds.ts';
import { listAddress, listRequest } from '../list-request.ts';
import { frameFor, publicPage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { badAddressPage } from './failures.tsx';

const perPage = 24;

const choices = (cards: readonly TitleCard[], field: 'genres' | 'topics'): string[] =>
  [...new Set(cards.flatMap((card) => card[field]))].sort((one, other) => one.localeCompare(other, 'en'));

/** The catalogue, filtered and sorted by the query string. */
export default async function browse(event: PageEvent, site: Site): Promise<PageAnswer> {
  const faults = addressFaults(event.rawQueryString, ['kind', 'genre', 'topic', 'maxAge', 'sort', 'page']);
  if (faults.length > 0) return badAddressPage(event, site, faults, '/browse');
  const { filters, page } = listRequest(event.rawQueryString);
  const kind = kindsInOrder.find((known) => known === filters.kind);
  const ofKind = (await site.data.cards()).filter((card) => kind === undefined || card.kind === kind);
  const found = listCards(ofKind, {
    genre: filters.genre,
    topic: filters.topic,
    maxAge: filters.maxAge === undefined ? undefined : Number(filters.maxAge),
    sort: filters.sort ?? 'newest',
    offset: (page - 1) * perPage,
    limit: perPage,
  });
  const address = (to: number) => listAddress('/browse', filters, to);
  const heading = kind ? kindWords[kind].many : 'Browse';
  const html = renderDocument(
    frameFor(site),
    {
      title: heading,
      description: `${heading} reviewed for families, with ages, levels and what readers say.`,
      path: address(page),
    },
    <BrowsePage
      heading={heading}
      filters={filters}
      genres={choices(ofKind, 'genres')}
      topics={choices(ofKind, 'topics')}
      cards={found.items}
      total={found.total}
      previous={page > 1 ? address(page - 1) : undefined}
      next={page * perPage < found.total ? address(page + 1) : undefined}
    />,
  );
  return publicPage(event, site, { html });
}
