import { describe, expect, it } from 'vitest';
import { compareChanges } from '../../../shared/suggestions/compare-changes.ts';

const level = { path: '/contentGrid/language/level', value: 2 };
const cast = (value: string) => ({ path: '/details/cast/-', value });

describe("an editor's changes", () => {
  it.each([
    ['the same', [level], { uses: ['as-proposed'], beyond: [], inPart: false, otherValues: false }],
    [
      'another value',
      [{ ...level, value: 3 }],
      { uses: ['other-value'], beyond: [], inPart: false, otherValues: true },
    ],
    [
      'another field',
      [{ ...level, path: '/ageRating' }],
      { uses: ['not-used'], beyond: [0], inPart: true, otherValues: false },
    ],
    [
      'a row above the field',
      [{ ...level, path: '/contentGrid/language' }],
      { uses: ['not-used'], beyond: [0], inPart: true, otherValues: false },
    ],
    [
      'the field twice',
      [level, level],
      { uses: ['as-proposed'], beyond: [1], inPart: false, otherValues: false },
    ],
  ])('with %s are compared with what the reader named', (_, changes, compared) => {
    expect(compareChanges([level], changes)).toEqual(compared);
  });

  it('may add as many rows as the reader named, in any order', () => {
    const patch = [cast('Mira Holt'), cast('Ines Varga')];
    const compared = { uses: ['as-proposed', 'as-proposed'], beyond: [], inPart: false, otherValues: false };
    expect(compareChanges(patch, patch.toReversed())).toEqual(compared);
    expect(compareChanges(patch, [cast('Ines Varga')])).toEqual({
      ...compared,
      uses: ['not-used', 'as-proposed'],
      inPart: true,
    });
    expect(compareChanges(patch, [...patch, cast('Joe Day')]).beyond).toEqual([2]);
  });
});
