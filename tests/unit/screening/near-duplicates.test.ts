import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../../shared/screening/duplicates/near-duplicates.ts';
import { resemblance, signature } from '../../../shared/screening/duplicates/signature.ts';
import { screen } from '../../../shared/screening/screen.ts';

const review =
  'We watched this on a rainy Sunday and the whole family laughed from the first minute to the last. The animals are drawn with so much care, and the songs are stuck in our heads. A few scenes in the storm were scary for our youngest, but she was fine after a hug.';
const changed = review
  .split(' ')
  .map((word, index) => (index % 5 === 2 ? `other${index}` : word))
  .join(' ');
const unrelated =
  'Too long, too loud, and the jokes are for grown-ups. My son lost interest after half an hour and went to play with the cat. The book is so much better because it lets you imagine the castle yourself.';

describe('near-duplicates', () => {
  it('recognises a text of which every fifth word was changed', async () => {
    const { findings } = await screen({ text: changed }, [
      nearDuplicates([signature(unrelated), signature(review)]),
    ]);
    expect(findings).toMatchObject([{ category: 'duplicate', start: 0, end: changed.length }]);
  });

  it('lets another review of the same title pass', async () => {
    const { findings } = await screen({ text: unrelated }, [nearDuplicates([signature(review)])]);
    expect(findings).toEqual([]);
  });

  it('is the same in spite of case, accents and look-alikes', () => {
    expect(resemblance(signature(review), signature(review.toUpperCase().replaceAll('A', 'Α')))).toBe(1);
  });

  it('has no signature, and no likeness, for a handful of words', () => {
    expect(signature('So good')).toEqual([]);
    expect(resemblance(signature('So good'), signature('So good'))).toBe(0);
  });
});
