import { describe, expect, it } from 'vitest';
import { gridCategories } from '../../../shared/expert-reviews/categories.ts';
import { labelFor, scales } from '../../../shared/expert-reviews/scales.ts';

describe('The scales of the content grid', () => {
  it('exist for exactly the categories of the grid, in the same order', () => {
    expect(Object.keys(scales)).toEqual([...gridCategories]);
  });

  it.each(gridCategories)('have six levels of %s, each with its own label and meaning', (category) => {
    const { levels } = scales[category];

    expect(new Set(levels.map(({ meaning }) => meaning)).size).toBe(6);
    expect(new Set(levels.map(({ label }) => label)).size).toBe(6);
  });

  it('have no label for a level that does not exist', () => {
    expect(labelFor('language', 5)).toBe('A great deal');
    expect(() => labelFor('language', 6)).toThrow(RangeError);
    expect(() => labelFor('language', 2.5)).toThrow(RangeError);
  });
});
