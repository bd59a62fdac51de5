import { describe, expect, it } from 'vitest';
import { concerns, concernsFor } from '../../../shared/community-reviews/concerns.ts';
import { categoriesFor } from '../../../shared/titles/categories-for.ts';
import { unfitParts } from '../../../shared/titles/fits-kind.ts';
import { titleKinds } from '../../../shared/titles/kinds.ts';

const used = ['game', 'app'];

describe('the categories for a kind of title', () => {
  it.each(titleKinds)(
    '%s: have concerns about ease of play and privacy only for kinds that one operates',
    (kind) => {
      const asked = concernsFor(categoriesFor(kind));
      const isUsed = used.includes(kind);
      expect(asked.includes('easy-to-play')).toBe(isUsed);
      expect(asked.includes('privacy-worries')).toBe(isUsed);
      expect(asked).toHaveLength(isUsed ? concerns.length : concerns.length - 2);
      expect(unfitParts({ concerns: [...asked], grid: { language: 3 } }, kind)).toEqual([]);
    },
  );

  it('are checked, with the path of the error', () => {
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

  it('do not prevent the removal of a vote in another category', () => {
    expect(unfitParts({ concerns: null, grid: { 'ease-of-play': null } }, 'film')).toEqual([]);
  });
});
