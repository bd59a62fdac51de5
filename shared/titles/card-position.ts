import { type CardSort, compareCards, type SortedFields } from './filter-cards.ts';
import type { TitleCard } from './schema.ts';

/**
 * Where a page of titles ended. For a sorted list it holds the fields by which the last card was sorted, so that the
 * next page starts after that card even if titles were published or removed since. A list by relevance has no such
 * fields, because relevance changes with the catalogue: it holds the slugs of the last cards shown, latest first, and
 * how many cards were shown in all.
 */
export type CardPosition = { sort: CardSort; last: SortedFields } | { shown: string[]; count: number };

const remembered = 5;

/** Returns the position after the first `end` of `cards`. Leave `sort` out for cards by relevance. */
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

/**
 * Returns the index of the first card after a position. `cards` must have the order for which the position was made.
 */
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
