import { type CardPosition, indexBehind, positionBehind } from '../titles/card-position.ts';
import type { CardFilter, CardSort } from '../titles/filter-cards.ts';
import { passes, sortCards } from '../titles/filter-cards.ts';
import type { TitleCard } from '../titles/schema.ts';
import { type CatalogueEntry, readCatalogue, readCatalogueVersion } from './catalogue.ts';
import type { Store } from './store.ts';

interface Loaded {
  version: number;
  entries: CatalogueEntry[];
  search?: (query: string) => string[];
}

const loaded = new Map<string, Loaded>();

const current = async (store: Store): Promise<Loaded> => {
  const version = await readCatalogueVersion(store);
  const known = loaded.get(store.table);
  if (known?.version === version) return known;
  const fresh: Loaded = { version, entries: await readCatalogue(store) };
  loaded.set(store.table, fresh);
  return fresh;
};

const searchIn = async (catalogue: Loaded, query: string): Promise<string[]> => {
  if (catalogue.search === undefined) {
    const { buildSearch } = await import('../titles/search.ts');
    catalogue.search = buildSearch(catalogue.entries.map(({ card }) => card));
  }
  return catalogue.search(query);
};

/** What is asked of the catalogue, from a position on, or from an `offset` (of numbered pages) that counts from 0. */
export interface CardQuery extends CardFilter {
  q?: string | undefined;
  sort?: CardSort | undefined;
  after?: CardPosition | undefined;
  offset?: number | undefined;
  limit: number;
}

export interface CardPage {
  items: TitleCard[];
  total: number;
  /** Where the next page goes on; absent on the last. */
  next?: CardPosition;
}

/**
 * Title cards by filter, in an order, or by relevance to `q`. Costs one read of the catalogue's version; the cards
 * themselves are kept in memory until it changes.
 */
export const listTitleCards = async (store: Store, query: CardQuery): Promise<CardPage> => {
  const catalogue = await current(store);
  const cards = catalogue.entries.map(({ card }) => card);
  const bySlug = new Map(cards.map((card) => [card.slug, card]));
  const sort = query.q ? query.sort : (query.sort ?? 'name');
  const found = query.q
    ? (await searchIn(catalogue, query.q)).flatMap((slug) => bySlug.get(slug) ?? [])
    : cards;
  const ordered = sort ? sortCards(found, sort) : found;
  const passing = ordered.filter((card) => passes(card, query));
  const start = query.after ? indexBehind(passing, query.after) : (query.offset ?? 0);
  const end = start + query.limit;
  const next = end < passing.length ? positionBehind(passing, end, sort) : undefined;
  return { items: passing.slice(start, end), total: passing.length, ...(next ? { next } : {}) };
};
