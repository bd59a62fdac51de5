import { type CardSort, compareCards, type SortedFields } from './filter-cards.ts';
import type { TitleCard } from './schema.ts';

/**
 * Where a page of titles ended. In an order: what the last card was sorted by, so that the list goes on behind it
 * whatever was published or removed since. By relevance there is no such value (it moves with the catalogue): the
 * last cards shown, the nearest first, and how many were shown in all.
 */
export type CardPosition = { sort: CardSort; last: SortedFields } | { shown: string[]; count: number };

const remembered = 5;

/** The position behind the first `end` of `cards`. `sort` is left out for cards by relevance. */
export function positionBehind(
  cards: readonly TitleCard[],
  end: number,
  sort: CardSort | undefined,
): CardPosition | undefined {
  const last = cards[end - 1];
  if (last === undefined) return undefined;
  const { slug, name, ageRating, stars, lastUpdated } = last;
  if (sort) return { sort, last: { slug, name, ageRating, stars, lastUpdated } };
  const shown = cards.slice(Math.max(0, end - remembered), end).map((card) => card.slug);
  return { shown: shown.reverse(), count: end };
}

/** Index of the first card behind a position in `cards`, which are in the order that the position was made for. */
export function indexBehind(cards: readonly TitleCard[], position: CardPosition): number {
  if ('sort' in position) {
    const { sort, last } = position;
    const index = cards.findIndex((card) => compareCards(sort)(card, last) > 0);
    return index === -1 ? cards.length : index;
  }
  for (const slug of position.shown) {
    const index = cards.findIndex((card) => card.slug === slug);
    if (index !== -1) return index + 1;
  }
  return position.count;
}
