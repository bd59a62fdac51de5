import { describe, expect, it } from 'vitest';
import {
  changeTo,
  readReview,
  replacementOf,
} from '../../../../../functions/web/islands/forms/review-from-form.ts';
import { mergeReview } from '../../../../../shared/community-reviews/merge.ts';
import type { CommunityReview } from '../../../../../shared/community-reviews/schema.ts';

const form = (fields: Record<string, string | string[]>): FormData => {
  const data = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) data.append(name, value);
  return data;
};
const before: CommunityReview = {
  stars: 5,
  age: 8,
  headline: 'Sung by all of us',
  text: 'Twice in a week.',
  concerns: ['too-scary'],
  grid: { language: 1, privacy: 2 },
};
const empty = { stars: '5', age: '', headline: ' ', text: '', 'grid.language': '' };

describe('the review that is read from a form', () => {
  it('does not contain empty fields', () => {
    expect(readReview(form(empty))).toEqual({ stars: 5 });
    expect(
      readReview(
        form({ ...empty, age: '9', text: ' Good. ', concerns: ['too-scary'], 'grid.language': '0' }),
      ),
    ).toEqual({ stars: 5, age: 9, text: 'Good.', concerns: ['too-scary'], grid: { language: 0 } });
  });

  it.each([
    ['yes', { spoiler: true }],
    ['no', { spoiler: false }],
  ])('contains the answer to the spoiler question: %s', (spoiler, said) =>
    expect(readReview(form({ ...empty, spoiler }))).toEqual({ stars: 5, ...said }),
  );
});

describe('the change of a review that was sent before', () => {
  it('removes emptied fields, and leaves fields that the form does not show', () => {
    const change = changeTo(readReview(form(empty)), before, ['language']);
    expect(change).toEqual({
      stars: 5,
      age: null,
      headline: null,
      text: null,
      concerns: null,
      grid: { language: null },
    });
    expect(mergeReview(before, change)).toEqual({ stars: 5, grid: { privacy: 2 } });
  });

  it('does not contain empty fields that were not set before', () => {
    expect(changeTo({ stars: 3 }, { stars: 5 }, ['language'])).toEqual({ stars: 3 });
  });

  it('treats an unticked spoiler box as no if the author had answered before, and as no answer otherwise', () => {
    for (const said of [true, false]) {
      expect(changeTo({ stars: 3 }, { stars: 5, spoiler: said }, [])).toEqual({ stars: 3, spoiler: false });
      expect(replacementOf({ stars: 3 }, { stars: 5, spoiler: said })).toEqual({ stars: 3, spoiler: false });
    }
    expect(replacementOf({ stars: 3 }, before)).toEqual({ stars: 3 });
  });
});
