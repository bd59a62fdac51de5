import { type CardListing, type CardPage, listCards } from '../titles/list-cards.ts';
import type { TitleCard } from '../titles/schema.ts';
import { readCatalogue, readCatalogueVersion } from './catalogue.ts';
import type { Store } from './store.ts';

interface Loaded {
  version: number;
  cards: TitleCard[];
  search?: (query: string) => string[];
}

/** The catalogue of each table, by its client. */
const loaded = new WeakMap<Store['client'], Loaded>();

const current = async (store: Store): Promise<Loaded> => {
  const version = await readCatalogueVersion(store);
  const known = loaded.get(store.client);
  if (known?.version === version) return known;
  const fresh: Loaded = { version, cards: await readCatalogue(store) };
  loaded.set(store.client, fresh);
  return fresh;
};

const searchIn = async (catalogue: Loaded, query: string): Promise<TitleCard[]> => {
  const { cards } = catalogue;
  if (catalogue.search === undefined) {
    const { buildSearch } = await import('../titles/search.ts');
    catalogue.search = buildSearch(cards);
  }
  const bySlug = new Map(cards.map((card) => [card.slug, card]));
  return catalogue.search(query).flatMap((slug) => bySlug.get(slug) ?? []);
};

/**
 * Returns the cards of all titles in no particular order. Costs one read, of the catalogue's version, while the cards
 * cached in memory are current.
 */
export async function readCards(store: Store): Promise<TitleCard[]> {
  return (await current(store)).cards;
}

/** Finds the cards of titles by a search query, most relevant first. Costs one read while the cached cards are current. */
export async function searchCards(store: Store, query: string): Promise<TitleCard[]> {
  return searchIn(await current(store), query);
}

/**
 * Lists a page of titles: by name, or with `q` the titles that match it, most relevant first, unless `sort` names
 * another order. Costs one read while the cached cards are current.
 */
export async function listTitleCards(
  store: Store,
  { q, sort, ...listing }: CardListing & { q?: string | undefined },
): Promise<CardPage> {
  return q
    ? listCards(await searchCards(store, q), { ...listing, sort })
    : listCards(await readCards(store), { ...listing, sort: sort ?? 'name' });
}
