import { defined } from '../values/defined.ts';
import { type CardPosition, indexBehind, positionBehind } from './card-position.ts';
import { type CardFilter, type CardSort, passes, sortCards } from './filter-cards.ts';
import type { TitleCard } from './schema.ts';

/** Which part of a list of titles is asked for: from a position on, or from an `offset` that counts from 0. */
export interface CardListing extends CardFilter {
  /** Without one, the cards stay in the order that they are given in. */
  sort?: CardSort | undefined;
  after?: CardPosition | undefined;
  offset?: number | undefined;
  limit: number;
}

export interface CardPage {
  items: TitleCard[];
  /** How many cards pass the filter, on all pages together. */
  total: number;
  /** Where the next page goes on; absent on the last. */
  next?: CardPosition;
}

/** One page of the cards that pass the filter. The API and the pages of the site list titles by this alone. */
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
