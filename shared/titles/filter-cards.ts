import type { TitleCard } from './schema.ts';

/** The filters of a list of titles. `maxAge` is the highest suggested age to include, in years. */
export interface CardFilter {
  kind?: TitleCard['kind'] | undefined;
  genre?: string | undefined;
  topic?: string | undefined;
  maxAge?: number | undefined;
}

export const cardSorts = ['name', 'newest', 'age', 'stars'] as const;
export type CardSort = (typeof cardSorts)[number];

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Returns whether a card passes all filters. Genre and topic are compared without regard to case. */
export function passes(card: TitleCard, filter: CardFilter): boolean {
  return (
    (filter.kind === undefined || card.kind === filter.kind) &&
    (filter.genre === undefined || card.genres.some((genre) => same(genre, filter.genre ?? ''))) &&
    (filter.topic === undefined || card.topics.some((topic) => same(topic, filter.topic ?? ''))) &&
    (filter.maxAge === undefined || card.ageRating <= filter.maxAge)
  );
}

/** The fields of a card that sorting uses. */
export type SortedFields = Pick<TitleCard, 'slug' | 'name' | 'ageRating' | 'stars' | 'lastUpdated'>;

const orders: Record<CardSort, (a: SortedFields, b: SortedFields) => number> = {
  name: () => 0,
  newest: (a, b) => b.lastUpdated.localeCompare(a.lastUpdated),
  age: (a, b) => a.ageRating - b.ageRating,
  stars: (a, b) => b.stars - a.stars,
};

/**
 * Returns a comparison of two cards for a sort order. Ties go by name and then slug, so that pages never
 * overlap.
 */
export function compareCards(sort: CardSort) {
  return (a: SortedFields, b: SortedFields): number =>
    orders[sort](a, b) || a.name.localeCompare(b.name, 'en') || a.slug.localeCompare(b.slug);
}

/** Returns a sorted copy of the cards. */
export function sortCards(cards: readonly TitleCard[], sort: CardSort): TitleCard[] {
  return [...cards].sort(compareCards(sort));
}
