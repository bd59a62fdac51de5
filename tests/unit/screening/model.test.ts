import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelWords, sentenceScore } from '../../../shared/screening/model/model.ts';
import { verdict } from './verdict.ts';

function score(text: string): number {
  const words = modelWords(
    text
      .toLowerCase()
      .split(' ')
      .map((word) => ({ text: word })),
  );
  return sentenceScore(words, 0, words.length);
}

describe('the trained model', () => {
  it('rates an insult above harsh words about a film', () => {
    expect(score('you are a stupid ignorant hypocrite')).toBeGreaterThan(0.8);
    expect(score('the plot is stupid and the ending is terrible')).toBeLessThan(0.4);
  });

  it('is smaller than 256 KB, with its trigrams and the child model', () => {
    const file = (name: string) =>
      readFileSync(new URL(`../../../shared/screening/${name}.json`, import.meta.url));
    expect(
      file('model/weights').length + file('model/trigrams').length + file('personal/child/weights').length,
    ).toBeLessThan(256 * 1024);
  });

  it('causes a hostile text to be held, and not rejected', async () => {
    const { outcome, findings } = await verdict(
      'These clueless hypocrites and their idiotic voters disgust me, stupid fools all of them.',
    );
    expect(findings.map(({ category }) => category)).toContain('toxicity');
    expect(outcome).toBe('hold');
  });
});
