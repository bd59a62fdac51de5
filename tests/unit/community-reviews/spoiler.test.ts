import { describe, expect, it } from 'vitest';
import {
  isDoubted,
  isSpoiler,
  markAfterEdit,
  markAfterScreening,
  markByPerson,
  onlySetsSpoiler,
  type SpoilerMark,
  type StoredReview,
  sentReview,
  spoilerQuestion,
} from '../../../shared/community-reviews/spoiler.ts';
import { defined } from '../../../shared/values/defined.ts';
import { aRating } from '../../support/samples.ts';

const reviewWith = (spoiler: boolean | undefined, mark: SpoilerMark | undefined): StoredReview => ({
  ...aRating(spoiler === undefined ? {} : { spoiler }),
  ...defined({ mark }),
});

describe('whether a review is shown as a spoiler', () => {
  // The author's answer, the mark by screening or staff, whether it is a spoiler, and the question or note to the author.
  it.each([
    [undefined, undefined, false, undefined],
    [true, undefined, true, undefined],
    [false, undefined, false, undefined],
    [undefined, 'found', true, 'found'],
    [true, 'found', true, undefined],
    [false, 'found', true, 'doubted'],
    [undefined, 'marked', true, 'marked'],
    [true, 'marked', true, 'marked'],
    [false, 'marked', true, 'marked'],
    [undefined, 'cleared', false, undefined],
    [true, 'cleared', true, undefined],
    [false, 'cleared', false, undefined],
  ] as const)('with the author’s answer %s and the mark %s is %s', (spoiler, mark, expected, question) => {
    const review = reviewWith(spoiler, mark);
    expect(isSpoiler(review)).toBe(expected);
    expect(spoilerQuestion(review)).toBe(question);
    expect(isDoubted(review)).toBe(spoiler === false && mark === 'found');
    expect(sentReview(review)).not.toHaveProperty('mark');
  });
});

describe('the spoiler mark of a review', () => {
  it('follows the latest screening, unless a person has decided', () => {
    expect(markAfterScreening(reviewWith(undefined, undefined), true).mark).toBe('found');
    expect(markAfterScreening(reviewWith(undefined, 'found'), false)).not.toHaveProperty('mark');
    for (const mark of ['marked', 'cleared'] as const)
      for (const found of [true, false])
        expect(markAfterScreening(reviewWith(false, mark), found).mark).toBe(mark);
  });

  it('survives an edit when a person set the mark, or cleared it and the text is unchanged', () => {
    const other = aRating({ text: 'Other words about it.' });
    expect(markAfterEdit(other, reviewWith(undefined, 'marked')).mark).toBe('marked');
    expect(markAfterEdit(aRating({ stars: 1 }), reviewWith(undefined, 'cleared')).mark).toBe('cleared');
    expect(markAfterEdit(other, reviewWith(undefined, 'cleared'))).not.toHaveProperty('mark');
    expect(markAfterEdit(aRating({ headline: 'More' }), reviewWith(undefined, 'cleared'))).not.toHaveProperty(
      'mark',
    );
    expect(markAfterEdit(other, reviewWith(undefined, 'found'))).not.toHaveProperty('mark');
    expect(markAfterEdit(other, undefined)).toEqual(other);
  });

  it('follows the answer of a moderator; without an answer, the denial of the author clears it', () => {
    expect(markByPerson(reviewWith(false, undefined), true).mark).toBe('marked');
    expect(markByPerson(reviewWith(undefined, 'found'), false).mark).toBe('cleared');
    expect(markByPerson(reviewWith(false, 'found'), undefined).mark).toBe('cleared');
    expect(markByPerson(reviewWith(undefined, 'found'), undefined).mark).toBe('found');
    expect(markByPerson(reviewWith(false, 'marked'), undefined).mark).toBe('marked');
  });
});

describe('a change that only marks a review as a spoiler', () => {
  it('sets `spoiler` to true and leaves every other field unchanged or out', () => {
    const shown = reviewWith(undefined, 'found');
    expect(onlySetsSpoiler(shown, aRating({ spoiler: true }))).toBe(true);
    expect(onlySetsSpoiler(reviewWith(false, 'found'), aRating({ spoiler: true }))).toBe(true);
    expect(
      onlySetsSpoiler(shown, { spoiler: true, text: shown.text, stars: 4, age: 12 } as StoredReview),
    ).toBe(true);
  });

  it.each([
    aRating(),
    aRating({ spoiler: false }),
    aRating({ spoiler: true, stars: 1 }),
    aRating({ spoiler: true, text: 'Other words.' }),
    { stars: 4, spoiler: true },
  ])('does not include %j', (next) =>
    expect(onlySetsSpoiler(reviewWith(undefined, 'found'), next)).toBe(false),
  );

  it('does not include a review that the author has already marked', () => {
    expect(onlySetsSpoiler(reviewWith(true, undefined), aRating({ spoiler: true }))).toBe(false);
  });
});
