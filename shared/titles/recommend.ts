import { defined } from '../values/defined.ts';
import type { Recommendation, TitleCard } from './schema.ts';

/** The minimum number of recommendations on a page, if the catalogue has enough titles. */
export const recommendationsShown = 4;

const shared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((one) => b.includes(one)).length;

/**
 * Scores how similar two titles are: points for the same kind and shared genres and topics, minus half the
 * age difference.
 */
const likeness = (card: TitleCard, other: TitleCard): number =>
  (card.kind === other.kind ? 3 : 0) +
  2 * shared(card.genres, other.genres) +
  2 * shared(card.topics, other.topics) -
  Math.abs(card.ageRating - other.ageRating) / 2;

/**
 * Returns the cards under 'Our Editors Recommend': first the published titles that the editors chose, in their order. If
 * these are fewer than four, the most similar titles are added, except those for an age more than two years higher.
 */
export function recommend(
  card: TitleCard,
  chosen: readonly string[],
  all: readonly TitleCard[],
): TitleCard[] {
  const bySlug = new Map(all.map((other) => [other.slug, other]));
  const picked = [...new Set(chosen)].flatMap((slug) => (slug === card.slug ? [] : (bySlug.get(slug) ?? [])));
  const fill = all
    .filter((other) => other.slug !== card.slug && !picked.includes(other))
    .filter((other) => other.ageRating <= card.ageRating + 2)
    .map((other) => ({ other, score: likeness(card, other) }))
    .sort((a, b) => b.score - a.score || a.other.slug.localeCompare(b.other.slug))
    .map(({ other }) => other);
  return [...picked, ...fill.slice(0, Math.max(0, recommendationsShown - picked.length))];
}

/**
 * Turns a card into a recommendation. The picture's `alt` is empty, because the page shows the name of the title next to
 * it.
 */
export function asRecommendation({
  genres: _,
  topics: __,
  otherNames: ___,
  lastUpdated: ____,
  image,
  ...card
}: TitleCard): Recommendation {
  return {
    ...card,
    ...defined({ image: image && { url: image.url, alt: '' } }),
  };
}
