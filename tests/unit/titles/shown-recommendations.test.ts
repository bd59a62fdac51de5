import { describe, expect, it } from 'vitest';
import { Title } from '../../../shared/titles/schema.ts';
import { choicesOf, shownRecommendations } from '../../../shared/titles/shown-recommendations.ts';
import { aCard } from '../../support/samples.ts';
import { rawCatalogue } from '../demo/catalogue-files.ts';

const page = aCard({ slug: 'own', ageRating: 10, topics: ['Friendship', 'Space'], genres: ['Drama'] });
const reasonOf = (change: Parameters<typeof aCard>[0], reason?: string) => {
  const card = aCard({ slug: 'other', ...change });
  const choice = reason === undefined ? { slug: 'other' } : { slug: 'other', reason };
  return shownRecommendations(page, [choice], [card])[0]?.reason;
};

describe('the reason of a recommendation', () => {
  it('is the reason of the editors if they gave one', () => {
    expect(reasonOf({}, 'The same two brothers, grown up')).toBe('The same two brothers, grown up');
  });

  it('names what both titles have in common, a topic before a genre before the kind, and the age', () => {
    expect(reasonOf({ topics: ['space', 'Friendship'] })).toBe('Same topic: Friendship, same age');
    expect(reasonOf({ topics: ['SPACE'], ageRating: 7 })).toBe('Same topic: Space, for age 7 and up');
    expect(reasonOf({ topics: [], genres: ['drama'] })).toBe('Same genre: Drama, same age');
    expect(reasonOf({ topics: [], genres: [] })).toBe('Also a film, same age');
    expect(reasonOf({ topics: [], genres: [], kind: 'game' })).toBe('Chosen by our editors, same age');
  });
});

describe('the recommendations that a reader sees', () => {
  const choices = ['older', 'missing', 'just-right', 'younger'].map((slug) => ({ slug }));
  const cards = [
    aCard({ slug: 'younger', ageRating: 3 }),
    aCard({ slug: 'older', ageRating: 13 }),
    aCard({ slug: 'just-right', ageRating: 12, image: { url: '/media/a.svg', alt: 'A boat' } }),
  ];

  it('omit titles without a card and those for an age more than two years above the page', () => {
    const shown = shownRecommendations(page, choices, cards);
    expect(shown.map(({ slug }) => slug)).toEqual(['just-right', 'younger']);
  });

  it('say which of them a rule filled in', () => {
    const shown = shownRecommendations(
      page,
      [{ slug: 'younger' }, { slug: 'just-right', filledIn: true }],
      cards,
    );
    expect(shown.map(({ filledIn }) => filledIn)).toEqual([undefined, true]);
  });

  it('contain only what the page shows', () => {
    const [first] = shownRecommendations(page, [{ slug: 'just-right' }], cards);
    const { genres: _, topics: __, lastUpdated: ___, ...card } = aCard({ slug: 'just-right', ageRating: 12 });
    expect(first).toEqual({
      ...card,
      image: { url: '/media/a.svg', alt: '' },
      reason: 'Same topic: Friendship, for age 12 and up',
    });
  });
});

describe('the titles that editors chose', () => {
  const raw = rawCatalogue.get('coco') as { title: object };
  const titleWith = (recommendations: unknown) => Title.parse({ ...raw.title, recommendations });

  it('are given alone or with a reason, and count once, without the title itself', () => {
    const reason = 'Music that crosses the border';
    const title = titleWith(['graceland', { slug: 'hamilton', reason }, 'coco', 'graceland']);
    expect(choicesOf(title)).toEqual([{ slug: 'graceland' }, { slug: 'hamilton', reason }]);
  });

  it('are at most twelve, with reasons of at most 120 characters', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => `title-${index}`);
    expect(titleWith(twelve).recommendations).toHaveLength(12);
    expect(() => titleWith([...twelve, 'one-more'])).toThrow();
    expect(() => titleWith([{ slug: 'hamilton', reason: 'x'.repeat(121) }])).toThrow();
    expect(() => titleWith([{ slug: 'hamilton' }])).toThrow();
  });
});
