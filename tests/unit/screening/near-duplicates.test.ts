import { describe, expect, it } from 'vitest';
import { earlierTexts } from '../../../shared/screening/duplicates/earlier-texts.ts';
import { nearDuplicates } from '../../../shared/screening/duplicates/near-duplicates.ts';
import { resemblance, signatureOf } from '../../../shared/screening/duplicates/signature.ts';
import { screenFields } from '../../../shared/screening/screen.ts';

const review =
  'We watched this on a rainy Sunday and the whole family laughed from the first minute to the last. The animals are drawn with so much care, and the songs are stuck in our heads. A few scenes in the storm were scary for our youngest, but she was fine after a hug.';
const changed = review
  .split(' ')
  .map((word, index) => (index % 5 === 2 ? `other${index}` : word))
  .join(' ');
const unrelated =
  'Too long, too loud, and the jokes are for grown-ups. My son lost interest after half an hour and went to play with the cat. The book is so much better because it lets you imagine the castle yourself.';

const signed = (person: string, text: string) => {
  const signature = signatureOf(text);
  if (signature === undefined) throw new Error('the text is too short for a signature');
  return { person, signature };
};
const examined = async (person: string, text: string, earlier: ReturnType<typeof earlierTexts>) =>
  (await screenFields({ text }, {}, [nearDuplicates(signed(person, text), earlier)])).findings;

describe('the analyzer near-duplicates', () => {
  it("finds another person's text with every fifth word changed", async () => {
    const earlier = earlierTexts([signed('ana', unrelated), signed('ben', review)]);
    expect(await examined('cleo', changed, earlier)).toMatchObject([
      { category: 'duplicate', severity: 2, field: 'text', start: 0, end: changed.length },
    ]);
  });

  it('accepts a different text about the same title', async () => {
    expect(await examined('ben', unrelated, earlierTexts([signed('ana', review)]))).toEqual([]);
  });

  it("accepts an author's own edit", async () => {
    expect(await examined('ana', changed, earlierTexts([signed('ana', review)]))).toEqual([]);
  });

  it('finds the second of two copies that are screened together, but not the first', async () => {
    const earlier = earlierTexts([]);
    const [first, second] = await Promise.all([
      examined('ana', review, earlier),
      examined('ben', changed, earlier),
    ]);
    expect([first.length, second.length]).toEqual([0, 1]);
  });

  it('does not compare edits of the original with copies of it', async () => {
    const earlier = earlierTexts([signed('ana', review)]);
    expect(await examined('ben', changed, earlier)).toHaveLength(1);
    expect(await examined('ana', `${changed} One more thing.`, earlier)).toEqual([]);
  });

  it('checks only the field `text`', async () => {
    const own = signed('ben', review);
    const earlier = earlierTexts([signed('ana', review)]);
    const fields = { headline: 'Good', text: review, 'patch/0': 'A fact' };
    expect((await screenFields(fields, {}, [nearDuplicates(own, earlier)])).findings).toHaveLength(1);
  });
});

describe('a signature', () => {
  it('has 32 bytes, whatever the length of the text', () => {
    expect(signed('ana', review).signature).toHaveLength(32);
    expect(signed('ana', `${review} `.repeat(500)).signature).toHaveLength(32);
  });

  it('ignores case, accents and look-alikes', () => {
    const shouted = review.toUpperCase().replaceAll('A', 'Α');
    expect(signed('ana', shouted)).toEqual(signed('ana', review));
  });

  it('has a resemblance below 0.1 with that of an unrelated text', () => {
    expect(resemblance(signed('ana', review).signature, signed('ben', unrelated).signature)).toBeLessThan(
      0.1,
    );
  });

  it('does not exist for a text of fewer than 25 words', () => {
    expect(signatureOf('word '.repeat(24))).toBeUndefined();
    expect(signatureOf('word '.repeat(25))).toBeDefined();
    expect(signatureOf('')).toBeUndefined();
  });

  it('has no resemblance to a signature of another length', () => {
    expect(resemblance(signed('ana', review).signature, new Uint8Array())).toBe(0);
  });
});
