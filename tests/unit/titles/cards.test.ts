import { describe, expect, it } from 'vitest';
import { cardSorts, passes, sortCards } from '../../../shared/titles/filter-cards.ts';
import { buildSearch } from '../../../shared/titles/search.ts';
import { aCard } from '../../support/samples.ts';

const cards = [
  aCard({
    slug: 'coco',
    name: 'Coco',
    ageRating: 7,
    stars: 5,
    topics: ['Family', 'Music'],
    lastUpdated: '2026-03-01T00:00:00.000Z',
  }),
  aCard({
    slug: 'amelie',
    name: 'Amélie',
    ageRating: 14,
    stars: 4,
    genres: ['Romance'],
    topics: ['Paris'],
    lastUpdated: '2026-05-01T00:00:00.000Z',
  }),
  aCard({
    slug: 'minecraft',
    name: 'Minecraft',
    kind: 'game',
    ageRating: 8,
    stars: 5,
    genres: ['Sandbox'],
    topics: ['Building'],
    lastUpdated: '2026-01-01T00:00:00.000Z',
  }),
  aCard({
    slug: 'coco-b',
    name: 'Coco',
    kind: 'book',
    ageRating: 7,
    stars: 5,
    lastUpdated: '2026-03-01T00:00:00.000Z',
  }),
];

describe('a filter of titles', () => {
  it.each([
    [{}, ['coco', 'amelie', 'minecraft', 'coco-b']],
    [{ kind: 'game' as const }, ['minecraft']],
    [{ genre: 'drama' }, ['coco', 'coco-b']],
    [{ topic: 'FAMILY' }, ['coco']],
    [{ topic: 'Fam' }, []],
    [{ maxAge: 7 }, ['coco', 'coco-b']],
    [{ maxAge: 8, kind: 'film' as const }, ['coco']],
  ])('%j matches %j', (filter, slugs) => {
    expect(cards.filter((card) => passes(card, filter)).map(({ slug }) => slug)).toEqual(slugs);
  });
});

describe('the sort order of titles', () => {
  it.each([
    ['name', ['amelie', 'coco', 'coco-b', 'minecraft']],
    ['newest', ['amelie', 'coco', 'coco-b', 'minecraft']],
    ['age', ['coco', 'coco-b', 'minecraft', 'amelie']],
    ['stars', ['coco', 'coco-b', 'minecraft', 'amelie']],
  ] as const)('by %s is %j', (sort, slugs) => {
    expect(sortCards(cards, sort).map(({ slug }) => slug)).toEqual(slugs);
  });

  it.each(cardSorts)('by %s does not depend on the order of the input', (sort) => {
    expect(sortCards(cards.toReversed(), sort)).toEqual(sortCards(cards, sort));
  });
});

describe('the search for titles', () => {
  const search = buildSearch(cards);

  it.each([
    ['coco', ['coco', 'coco-b']],
    ['amelie', ['amelie']],
    ['AMÉLIE', ['amelie']],
    ['minecrfat', ['minecraft']],
    ['mine', ['minecraft']],
    ['paris romance', ['amelie']],
    ['game', ['minecraft']],
    ['paris sandbox', []],
    ['zzzz', []],
    ['...', []],
    ['constructor', []],
    ['__proto__', []],
  ])('for %j finds %j', (query, slugs) => {
    expect(search(query).sort()).toEqual([...slugs].sort());
  });

  it('ranks a match in the name above a match in the topics', () => {
    const found = buildSearch([
      aCard({ slug: 'about', name: 'Sunday', topics: ['Music'] }),
      aCard({ slug: 'called', name: 'Music', topics: [] }),
    ])('music');
    expect(found).toEqual(['called', 'about']);
  });
});
