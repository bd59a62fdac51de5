import { listCards } from '../../../shared/titles/list-cards.ts';
import { renderDocument } from '../html/layout/document.tsx';
import { HomePage } from '../html/reading/home-page.tsx';
import { kindsInOrder } from '../html/words/kinds.ts';
import { frameFor, publicPage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

const perShelf = 4;

/** The front page: what Nightlight is, and the newest titles of every kind. */
export default async function home(event: PageEvent, site: Site): Promise<PageAnswer> {
  const cards = await site.data.cards();
  const shelves = kindsInOrder.map((kind) => ({
    kind,
    cards: listCards(cards, { kind, sort: 'newest', limit: perShelf }).items,
  }));
  const html = renderDocument(
    frameFor(site),
    {
      title: 'Nightlight',
      description:
        'Independent, plain-spoken reviews of films, series, games, books, apps, podcasts and music for families.',
      path: '/',
    },
    <HomePage shelves={shelves.filter((shelf) => shelf.cards.length > 0)} />,
  );
  return publicPage(event, site, { html });
}
