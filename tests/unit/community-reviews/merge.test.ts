import { describe, expect, it } from 'vitest';
import { mergeReview } from '../../../shared/community-reviews/merge.ts';
import { CommunityReview, ReviewChange } from '../../../shared/community-reviews/schema.ts';

const before: CommunityReview = {
  stars: 5,
  age: 8,
  headline: 'Sung by all of us',
  text: 'We watched it twice in a week.',
  concerns: ['great-messages', 'too-scary'],
  grid: { language: 1, 'violence-and-scariness': 3 },
  spoiler: true,
};

describe('a review that is sent again', () => {
  it('keeps every field that is left out', () => {
    expect(mergeReview(before, { stars: 2 })).toEqual({ ...before, stars: 2 });
    expect(mergeReview(before, {})).toEqual(before);
  });

  it.each(['age', 'headline', 'text', 'concerns', 'grid', 'spoiler'] as const)(
    'removes %s with null',
    (field) => {
      const { [field]: _, ...rest } = before;
      expect(mergeReview(before, { [field]: null })).toEqual(rest);
    },
  );

  it('merges the grid by category, and null removes one vote', () => {
    expect(mergeReview(before, { grid: { language: null, 'sex-and-nudity': 0 } }).grid).toEqual({
      'violence-and-scariness': 3,
      'sex-and-nudity': 0,
    });
    expect(
      mergeReview(before, { grid: { language: null, 'violence-and-scariness': null } }),
    ).not.toHaveProperty('grid');
  });

  it('replaces the list of concerns; an empty list removes it', () => {
    expect(mergeReview(before, { concerns: ['too-scary'] }).concerns).toEqual(['too-scary']);
    expect(mergeReview(before, { concerns: [] })).not.toHaveProperty('concerns');
  });

  it('is unchanged without an earlier review, except that nulls are dropped', () => {
    expect(mergeReview(undefined, { stars: 3, age: null, grid: { language: null } })).toEqual({ stars: 3 });
    expect(mergeReview(undefined, { age: 9 })).toEqual({ age: 9 });
  });

  it('does not modify its arguments', () => {
    const change: ReviewChange = { grid: { language: 5 } };
    const unchanged = JSON.stringify([before, change]);
    mergeReview(Object.freeze(before), Object.freeze(change));
    expect(JSON.stringify([before, change])).toBe(unchanged);
  });

  it('can remove everything except the stars, and must contain a change', () => {
    const nothing = { age: null, headline: null, text: null, concerns: null, grid: null, spoiler: null };
    expect(ReviewChange.safeParse(nothing).success).toBe(true);
    expect(ReviewChange.safeParse({}).success).toBe(false);
    expect(ReviewChange.safeParse({ stars: null }).success).toBe(false);
    expect(CommunityReview.safeParse({ stars: 4, age: null }).success).toBe(false);
  });
});
