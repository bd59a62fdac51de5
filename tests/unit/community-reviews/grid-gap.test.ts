import { describe, expect, it } from 'vitest';
import { gridGaps } from '../../../shared/community-reviews/grid-gap.ts';

const row = (level: number, readers?: { level: number; votes: number }) => ({
  category: 'language' as const,
  level,
  readers,
});

describe('a gap between readers and experts', () => {
  it('is reported from twenty votes and a difference of one and a half levels on, in either direction', () => {
    expect(gridGaps([row(1, { level: 2.5, votes: 20 })])).toEqual([
      { category: 'language', expert: 1, readers: 2.5, votes: 20 },
    ]);
    expect(gridGaps([row(5, { level: 3.5, votes: 99 })])).toHaveLength(1);
    expect(gridGaps([row(1, { level: 2.4, votes: 99 })])).toEqual([]);
    expect(gridGaps([row(1, { level: 5, votes: 19 })])).toEqual([]);
    expect(gridGaps([row(1)])).toEqual([]);
  });
});
