import { describe, expect, it } from 'vitest';
import { familyAnswer } from '../../../shared/titles/family-answer.ts';

const levels = [
  { category: 'violence-and-scariness', level: 3 },
  { category: 'language', level: 4 },
  { category: 'sex-and-nudity', level: 0 },
] as const;

describe('a family’s answer', () => {
  it('is none while nothing was set that the title has a level for', () => {
    expect(familyAnswer(levels, {})).toBeUndefined();
    expect(familyAnswer(levels, { privacy: 0 })).toBeUndefined();
  });

  it('is fine up to the threshold', () => {
    expect(familyAnswer(levels, { 'violence-and-scariness': 3, language: 5, 'sex-and-nudity': 0 })).toEqual({
      verdict: 'fine',
      decidedBy: [],
    });
  });

  it('is to talk first one level above, and not yet from two, and says which rows decided', () => {
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
