import { describe, expect, it } from 'vitest';
import { familyAnswer } from '../../../shared/titles/family-answer.ts';

const levels = [
  { category: 'violence-and-scariness', level: 3 },
  { category: 'language', level: 4 },
  { category: 'sex-and-nudity', level: 0 },
] as const;

describe('the verdict for the limits of a family', () => {
  it('is undefined until a limit is set for a category of the title', () => {
    expect(familyAnswer(levels, {})).toBeUndefined();
    expect(familyAnswer(levels, { privacy: 0 })).toBeUndefined();
  });

  it('is `fine` up to the limit', () => {
    expect(familyAnswer(levels, { 'violence-and-scariness': 3, language: 5, 'sex-and-nudity': 0 })).toEqual({
      verdict: 'fine',
      decidedBy: [],
    });
  });

  it('is `talk-first` one level above a limit and `not-yet` from two levels on, and names the categories', () => {
    expect(familyAnswer(levels, { 'violence-and-scariness': 2 })).toEqual({
      verdict: 'talk-first',
      decidedBy: [{ category: 'violence-and-scariness', level: 3, fine: 2 }],
    });
    expect(
      familyAnswer(levels, { 'violence-and-scariness': 2, language: 1, 'sex-and-nudity': 0 }),
    ).toMatchObject({
      verdict: 'not-yet',
      decidedBy: [{ category: 'language' }, { category: 'violence-and-scariness' }],
    });
  });
});
