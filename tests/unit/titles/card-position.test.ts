import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardPosition, indexBehind, positionBehind } from '../../../shared/titles/card-position.ts';
import { cardSorts, sortCards } from '../../../shared/titles/filter-cards.ts';
import type { TitleCard } from '../../../shared/titles/schema.ts';
import { aCard } from '../../support/samples.ts';

const card = fc
  .record({
    name: fc.constantFrom('AAA New', 'Bluey', 'Coco', 'coco', 'Élite', 'Zoo'),
    ageRating: fc.integer({ min: 2, max: 18 }),
    stars: fc.integer({ min: 1, max: 5 }),
    lastUpdated: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
  })
  .map(aCard);
const catalogue = fc
  .array(card, { minLength: 2, maxLength: 20 })
  .map((cards) => cards.map((each, index) => ({ ...each, slug: `title-${index}` })));

/** Returns all pages of a list that changes after the first page. */
const read = (before: TitleCard[], after: TitleCard[], limit: number, sort?: (typeof cardSorts)[number]) => {
  const seen: string[] = [];
  let position: CardPosition | undefined;
  for (let cards = before; ; cards = after) {
    const start = position ? indexBehind(cards, position) : 0;
    const page = cards.slice(start, start + limit);
    if (page.length === 0) return seen;
    seen.push(...page.map(({ slug }) => slug));
    position = positionBehind(cards, start + page.length, sort);
  }
};

describe.each(cardSorts)('a list by %s that continues from a position', (sort) => {
  it('neither repeats nor skips titles when titles are published and removed between its pages', () => {
    fc.assert(
      fc.property(
        catalogue,
        catalogue,
        fc.integer({ min: 1, max: 7 }),
        fc.func(fc.boolean()),
        (old, added, limit, stays) => {
          const staying = old.filter(({ slug }) => stays(slug));
          const fresh = added.map((each) => ({ ...each, slug: `new-${each.slug}` }));
          const seen = read(sortCards(old, sort), sortCards([...staying, ...fresh], sort), limit, sort);
          expect(new Set(seen).size).toBe(seen.length);
          const expected = new Set(staying.map(({ slug }) => slug));
          expect(seen.filter((slug) => expected.has(slug))).toHaveLength(expected.size);
        },
      ),
    );
  });
});

describe('a list by relevance that continues from a position', () => {
  const slugs = (names: string) => [...names].map((slug) => aCard({ slug }));

  it.each([
    ['nothing changed', 'abcdefgh', 'defgh'],
    ['better matches were published', 'xyabcdefgh', 'defgh'],
    ['the last title shown was removed', 'abdefgh', 'defgh'],
    ['the last two titles shown were removed', 'adefgh', 'defgh'],
    ['a match was published after the position', 'abcdxefgh', 'dxefgh'],
    ['all titles that were shown were removed', 'defgh', 'gh'],
    ['all titles were removed', '', ''],
  ])('continues after the titles that were already shown: %s', (_, now, expected) => {
    const seen = read(slugs('abcdefgh'), slugs(now), 3);
    expect(seen.slice(3).join('')).toBe(expected);
  });
});
