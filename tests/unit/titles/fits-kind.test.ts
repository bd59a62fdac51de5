import { describe, expect, it } from 'vitest';
import { concerns, concernsFor } from '../../../shared/community-reviews/concerns.ts';
import { categoriesFor } from '../../../shared/titles/categories-for.ts';
import { unfitParts } from '../../../shared/titles/fits-kind.ts';
import { titleKinds } from '../../../shared/titles/kinds.ts';

const used = ['game', 'app'];

describe('the grid categories and concerns for a kind of title', () => {
  it.each(titleKinds)('include ease of play and privacy only for games and apps: %s', (kind) => {
    const asked = concernsFor(categoriesFor(kind));
    const isUsed = used.includes(kind);
    expect(asked.includes('easy-to-play')).toBe(isUsed);
    expect(asked.includes('privacy-worries')).toBe(isUsed);
    expect(asked).toHaveLength(isUsed ? concerns.length : concerns.length - 2);
    expect(unfitParts({ concerns: [...asked], grid: { language: 3 } }, kind)).toEqual([]);
  });

  it('are checked, and the paths of unfit concerns and votes are returned', () => {
    expect(
      unfitParts(
        {
          concerns: ['too-scary', 'easy-to-play', 'privacy-worries'],
          grid: { 'ease-of-play': 2, privacy: 1 },
        },
        'series',
      ),
    ).toEqual(['concerns.1', 'concerns.2', 'grid.ease-of-play', 'grid.privacy']);
    expect(unfitParts({ grid: { 'ease-of-play': 2, privacy: 1 } }, 'game')).toEqual(['grid.privacy']);
  });

  it('do not prevent the removal of a vote in a category that does not fit', () => {
    expect(unfitParts({ concerns: null, grid: { 'ease-of-play': null } }, 'film')).toEqual([]);
  });
});
