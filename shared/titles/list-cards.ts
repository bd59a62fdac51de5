import { defined } from '../values/defined.ts';
import { type CardPosition, indexBehind, positionBehind } from './card-position.ts';
import { type CardFilter, type CardSort, passes, sortCards } from './filter-cards.ts';
import type { TitleCard } from './schema.ts';

/** A request for a part of a list of titles, which starts after a position or at an `offset` (from 0). */
export interface CardListing extends CardFilter {
  /** When left out, the cards keep the order in which they are given. */
  sort?: CardSort | undefined;
  after?: CardPosition | undefined;
  offset?: number | undefined;
  limit: number;
}

export interface CardPage {
  items: TitleCard[];
  /** How many cards pass the filter on all pages. */
  total: number;
  /** Where the next page starts; left out on the last page. */
  next?: CardPosition;
}

/**
 * Returns one page of the cards that pass the filter. Both the API and the site list titles with this
 * function.
 */
export function listCards(
  cards: readonly TitleCard[],
  { sort, after, offset = 0, limit, ...filter }: CardListing,
): CardPage {
  const passing = cards.filter((card) => passes(card, filter));
  const ordered = sort === undefined ? passing : sortCards(passing, sort);
  const start = after === undefined ? offset : indexBehind(ordered, after);
  const end = start + limit;
  const next = end < ordered.length ? positionBehind(ordered, end, sort) : undefined;
  return { items: ordered.slice(start, end), total: ordered.length, ...defined({ next }) };
}
