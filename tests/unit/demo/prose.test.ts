import { describe, expect, it } from 'vitest';
import { CatalogueFile, rawCatalogue } from './catalogue-files.ts';

const fewestWords = 8;

/** Returns the sentences of at least eight words, in lower case and without punctuation. */
const sentencesOf = (prose: string): string[] =>
  prose
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s]/gu, '')
        .trim(),
    )
    .filter((sentence) => sentence.split(/\s+/).length >= fewestWords);

const proseOf = ({ review }: CatalogueFile): string[] => [
  review.oneLiner,
  review.story,
  review.verdict,
  review.disclosure,
  ...review.talkingPoints,
  ...review.contentGrid.map(({ note }) => note),
];

describe('the prose of the catalogue', () => {
  it('repeats no sentence of eight words or more', () => {
    const placeOf = new Map<string, string>();
    const repeated: string[] = [];
    for (const [name, raw] of rawCatalogue)
      for (const sentence of proseOf(CatalogueFile.parse(raw)).flatMap(sentencesOf)) {
        const earlier = placeOf.get(sentence);
        if (earlier) repeated.push(`${earlier} and ${name}: ${sentence}`);
        placeOf.set(sentence, name);
      }
    expect(repeated).toEqual([]);
  });

  it.each([...rawCatalogue])(
    'contains a negation in the disclosure of %s, which says who did not pay for the review',
    (_, raw) =>
      expect(CatalogueFile.parse(raw).review.disclosure).toMatch(
        /\b(no|not|nobody|nor|none|nothing|neither|without)\b/i,
      ),
  );
});
