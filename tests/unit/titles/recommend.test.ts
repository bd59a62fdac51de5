import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend, recommendationsShown } from '../../../shared/titles/recommend.ts';
import { aCard } from '../../support/samples.ts';

const card = aCard({ slug: 'own', ageRating: 10 });
const slugs = (chosen: string[], all: ReturnType<typeof aCard>[]) =>
  recommend(card, chosen, all).map(({ slug }) => slug);
const like = aCard({ slug: 'like' });
const young = aCard({ slug: 'young', ageRating: 4 });
const other = aCard({ slug: 'other', kind: 'game', genres: ['Puzzle'], topics: [] });
const old = aCard({ slug: 'old', ageRating: 13 });
const justRight = aCard({ slug: 'just-right', ageRating: 12 });

describe('the recommendations on a title page', () => {
  it('are the editors’ choices, in the chosen order, even those for older readers', () => {
    expect(slugs(['old', 'young', 'like', 'other'], [like, young, other, old])).toEqual([
      'old',
      'young',
      'like',
      'other',
    ]);
  });

  it('contain each title once, and neither the title itself nor unpublished titles', () => {
    expect(slugs(['like', 'own', 'like', 'unwritten'], [card, like])).toEqual(['like']);
  });

  it('are completed with the most similar titles, except those rated more than two years older', () => {
    expect(slugs([], [other, old, young, justRight, like, card])).toEqual([
      'like',
      'just-right',
      'young',
      'other',
    ]);
    expect(slugs(['other'], [other, old, young, justRight, like])).toEqual([
      'other',
      'like',
      'just-right',
      'young',
    ]);
  });

  it('do not depend on the order of the catalogue, and are at least four if possible', () => {
    const catalogue = fc.uniqueArray(
      fc.record({
        slug: fc.constantFrom(...'abcdefgh'),
        ageRating: fc.integer({ min: 2, max: 18 }),
        kind: fc.constantFrom('film' as const, 'game' as const),
        topics: fc.subarray(['Friendship', 'Space']),
      }),
      { selector: ({ slug }) => slug },
    );
    fc.assert(
      fc.property(catalogue, fc.array(fc.constantFrom(...'abcdefghi'), { maxLength: 12 }), (some, chosen) => {
        const cards = some.map(aCard);
        const shown = slugs(chosen, cards);
        expect(slugs(chosen, cards.toReversed())).toEqual(shown);
        expect(new Set(shown).size).toBe(shown.length);
        const fitting = cards.filter(({ slug, ageRating }) => ageRating <= 12 || chosen.includes(slug));
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(recommendationsShown, fitting.length));
      }),
    );
  });
});
