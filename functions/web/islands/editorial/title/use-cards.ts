import { useEffect, useState } from 'preact/hooks';
import type { TitleCard } from '../../../../../shared/titles/schema.ts';
import { choicesOf } from '../../../../../shared/titles/shown-recommendations.ts';
import { defined } from '../../../../../shared/values/defined.ts';
import { callApi } from '../../helpers/api.ts';

const firstCards = 4;

/** A card made from what the page of a title says. */
const cardFrom = (page: TitleCard & { details: { genres: string[]; topics: string[] } }): TitleCard => {
  const { slug, kind, name, lang, ageRating, stars, oneLiner, details, lastUpdated } = page;
  const { genres, topics } = details;
  return { slug, kind, name, ...defined({ lang }), ageRating, stars, oneLiner, genres, topics, lastUpdated };
};

/** Returns the known cards of the titles that a form recommends, and a function that adds one found by search. */
export function useCards(
  slug: string,
  recommendations: Parameters<typeof choicesOf>[0]['recommendations'],
): { cards: readonly TitleCard[]; remember: (card: TitleCard) => void } {
  const [cards, setCards] = useState<readonly TitleCard[]>([]);
  const remember = (card: TitleCard): void => setCards((before) => [...before, card]);
  useEffect(() => {
    for (const choice of choicesOf({ slug, recommendations }).slice(0, firstCards))
      void callApi<Parameters<typeof cardFrom>[0]>('GET', `/v1/titles/${choice.slug}`).then((answer) => {
        if (answer.ok) remember(cardFrom(answer.body));
      });
  }, []);
  return { cards, remember };
}
