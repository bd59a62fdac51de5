import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../shared/screening/classifier/parts.ts';
import { readDocument } from '../../../../shared/screening/document.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const textsOf = (text: string) => partsOf(readDocument(text)).map(({ start, end }) => text.slice(start, end));

describe('the parts of a text that the classifier reads', () => {
  it('are its sentences, and the whole of a short text', () => {
    const text = 'A good film. We all laughed.';
    expect(textsOf(text)).toEqual(['A good film', 'We all laughed', text]);
  });

  it('are also overlapping windows of a long sentence, which together have all of its words', () => {
    const text = numbered(45);
    const [sentence, ...windows] = textsOf(text);
    expect(sentence).toBe(text);
    expect(windows.map((window) => window.split(' ').length)).toEqual([20, 20, 20, 15]);
    expect(windows[1]).toContain('word10 word11');
    expect(windows.at(-1)).toMatch(/word44$/);
  });

  it('have no windows when the sentence has a usual length', () => {
    expect(textsOf(numbered(32))).toHaveLength(1);
  });

  it('end at an emoji', () => {
    expect(textsOf('so funny 😂 i want to go again 😂😂 ten out of ten').slice(0, 3)).toEqual([
      'so funny',
      'i want to go again',
      'ten out of ten',
    ]);
  });
});
