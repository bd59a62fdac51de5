import { defined } from '../values/defined.ts';
import type { Recommendation, TitleCard } from './schema.ts';

/** How many recommendations a page shows at least, when the catalogue has them. */
export const recommendationsShown = 4;

const shared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((one) => b.includes(one)).length;

/** Likeness of two titles: kind, genres and topics in common, less the distance in suggested age. */
const likeness = (card: TitleCard, other: TitleCard): number =>
  (card.kind === other.kind ? 3 : 0) +
  2 * shared(card.genres, other.genres) +
  2 * shared(card.topics, other.topics) -
  Math.abs(card.ageRating - other.ageRating) / 2;

/**
 * The cards under 'Our Editors Recommend': first those the editors chose, in their order, as far as published; when
 * they are fewer than four, the likest others fill up, never one for an age more than two years above.
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

/** A card as another title's page shows it; its picture stands beside the name and needs no words of its own. */
export function asRecommendation({
  genres: _,
  topics: __,
  lastUpdated: ___,
  image,
  ...card
}: TitleCard): Recommendation {
  return {
    ...card,
    ...defined({ image: image && { url: image.url, alt: '' } }),
  };
}
