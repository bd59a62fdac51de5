import { describe, expect, it } from 'vitest';
import { type CardListing, listCards } from '../../../shared/titles/list-cards.ts';
import { aCard } from '../../support/samples.ts';

const cards = [
  aCard({ slug: 'coco', name: 'Coco', ageRating: 7 }),
  aCard({ slug: 'amelie', name: 'Amélie', ageRating: 14, genres: ['Romance'] }),
  aCard({ slug: 'minecraft', name: 'Minecraft', ageRating: 8, kind: 'game' }),
  aCard({ slug: 'bluey', name: 'Bluey', ageRating: 5 }),
];
const slugsOf = (listing: CardListing): string[] => listCards(cards, listing).items.map(({ slug }) => slug);

describe('a page of titles', () => {
  it.each<[string, CardListing, string[]]>([
    ['has the order of the cards without a sort', { limit: 9 }, ['coco', 'amelie', 'minecraft', 'bluey']],
    ['is sorted as requested', { sort: 'age', limit: 9 }, ['bluey', 'coco', 'minecraft', 'amelie']],
    ['has the cards that match the filter', { kind: 'film', maxAge: 7, limit: 9 }, ['coco', 'bluey']],
    ['has at most as many titles as its limit', { sort: 'name', limit: 2 }, ['amelie', 'bluey']],
    ['starts at its offset', { sort: 'name', offset: 3, limit: 2 }, ['minecraft']],
    ['is empty after the last card', { sort: 'name', offset: 24, limit: 2 }, []],
    [
      'counts its offset among the matching cards',
      { kind: 'film', sort: 'name', offset: 1, limit: 1 },
      ['bluey'],
    ],
  ])('%s', (_, listing, slugs) => {
    expect(slugsOf(listing)).toEqual(slugs);
  });

  it('has the total of matching titles on all pages', () => {
    expect(listCards(cards, { maxAge: 8, limit: 1 }).total).toBe(3);
    expect(listCards(cards, { maxAge: 8, offset: 9, limit: 1 }).total).toBe(3);
  });

  it.each(['name', 'newest', undefined] as const)(
    'sorted by %s has a position to continue from, except the last page',
    (sort) => {
      const first = listCards(cards, { sort, limit: 2 });
      const second = listCards(cards, { sort, after: first.next, limit: 2 });
      expect([...first.items, ...second.items]).toEqual(listCards(cards, { sort, limit: 9 }).items);
      expect(first.next).toBeDefined();
      expect(second.next).toBeUndefined();
    },
  );
});
