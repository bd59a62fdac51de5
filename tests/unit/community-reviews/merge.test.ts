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
  it('leaves every omitted field as it was', () => {
    expect(mergeReview(before, { stars: 2 })).toEqual({ ...before, stars: 2 });
    expect(mergeReview(before, {})).toEqual(before);
  });

  it.each(['age', 'headline', 'text', 'concerns', 'grid', 'spoiler'] as const)(
    'removes the field %s when it is null',
    (field) => {
      const { [field]: _, ...rest } = before;
      expect(mergeReview(before, { [field]: null })).toEqual(rest);
    },
  );

  it('changes only the grid categories that are sent; null removes the vote in that category', () => {
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

  it('is stored as sent when there is no earlier review, without the fields that are null', () => {
    expect(mergeReview(undefined, { stars: 3, age: null, grid: { language: null } })).toEqual({ stars: 3 });
    expect(mergeReview(undefined, { age: 9 })).toEqual({ age: 9 });
  });

  it('does not modify its arguments', () => {
    const change: ReviewChange = { grid: { language: 5 } };
    const unchanged = JSON.stringify([before, change]);
    mergeReview(Object.freeze(before), Object.freeze(change));
    expect(JSON.stringify([before, change])).toBe(unchanged);
  });

  it('can remove every field except the stars, and must change at least one field', () => {
    const nothing = { age: null, headline: null, text: null, concerns: null, grid: null, spoiler: null };
    expect(ReviewChange.safeParse(nothing).success).toBe(true);
    expect(ReviewChange.safeParse({}).success).toBe(false);
    expect(ReviewChange.safeParse({ stars: null }).success).toBe(false);
    expect(CommunityReview.safeParse({ stars: 4, age: null }).success).toBe(false);
  });
});
