import { defined } from '../values/defined.ts';
import { type LikenessFacts, withinAgeLine } from './likeness.ts';
import { recommendationReason } from './recommendation-reason.ts';
import type { Recommendation, Title, TitleCard } from './schema.ts';

/** The number of recommendations on a page, if there are enough suitable titles. */
export const recommendationsShown = 4;

/** A recommended title, and the reason of the editors if they gave one. */
export interface Choice {
  slug: string;
  reason?: string;
  /** Set when a rule filled the title in, because the editors chose fewer than the page shows. */
  filledIn?: true;
}

/** Returns the titles that the editors chose for a title's page, in their order, each once and not the title itself. */
export function choicesOf(title: Pick<Title, 'slug' | 'recommendations'>): Choice[] {
  const choices = title.recommendations.map((one) => (typeof one === 'string' ? { slug: one } : one));
  const bySlug = new Map(choices.toReversed().map((choice) => [choice.slug, choice]));
  return [...new Set(choices.map(({ slug }) => slug))].flatMap((slug) =>
    slug === title.slug ? [] : (bySlug.get(slug) ?? []),
  );
}

/**
 * Returns the recommendations that a reader sees. A title without a card is not published and is left out, as is one for
 * an age more than two years above the page's. The picture's `alt` is empty, because the name of the title is next to it.
 */
export function shownRecommendations(
  page: LikenessFacts,
  choices: readonly Choice[],
  cards: readonly TitleCard[],
): Recommendation[] {
  return choices.flatMap(({ slug, reason, filledIn }) => {
    const card = cards.find((one) => one.slug === slug);
    if (card === undefined || !withinAgeLine(page, card)) return [];
    const { genres: _, topics: __, otherNames: ___, lastUpdated: ____, image, ...shown } = card;
    return {
      ...shown,
      ...defined({ image: image && { url: image.url, alt: '' } }),
      reason: reason ?? recommendationReason(page, card),
      ...defined({ filledIn }),
    };
  });
}
