import { describe, expect, it } from 'vitest';
import { knownForm, piecesOf } from '../../../../shared/screening/classifier/pieces.ts';
import { shapes, tokenize, wholeText } from '../../../../shared/screening/classifier/tokens.ts';
import { readDocument } from '../../../../shared/screening/document.ts';

const read = (text: string) => tokenize(readDocument(text));
const texts = (text: string) => read(text).sentences.map((tokens) => tokens.map((token) => token.text));

describe('the tokens that the classifier reads', () => {
  it('are words, signs and emoji, by sentence', () => {
    expect(texts('Lovely film! "Bye," he said 🙂')).toEqual([
      ['lovely', 'film', '!', '"'],
      ['bye', ',', '"', 'he', 'said', '🙂'],
    ]);
  });

  it('have a shape', () => {
    const names = read('My friend Anna said NO').sentences[0]?.map(({ shape }) => shapes[shape]);
    expect(names).toEqual(['first', 'lower', 'capital', 'lower', 'capitals']);
  });

  it('fold look-alikes, long numbers and stretched letters', () => {
    expect(texts('ｓｏｏｏｏｏ gооd 12 2026')).toEqual([['soo', 'good', '12', '0000']]);
    expect(knownForm('a'.repeat(50))).toBe('aa');
  });

  it('are at most 128 at once, and none in a text of nothing', () => {
    expect(wholeText(read('word, '.repeat(400))).length).toBe(128);
    expect(texts('')).toEqual([]);
    expect(texts('...')).toEqual([]);
  });
});

describe('the pieces of a word', () => {
  it('are the whole word and its parts of three to five letters', () => {
    expect(piecesOf('cat', 17).length).toBe(1 + 3 + 2 + 1);
    expect(piecesOf('!', 17).length).toBe(1);
    expect(piecesOf('2026', 17).length).toBe(1);
  });

  it('are shared by similar words and lie in the table', () => {
    const [one, other] = [new Set(piecesOf('stepfather', 17)), piecesOf('stepfathers', 17)];
    expect(other.filter((piece) => one.has(piece)).length).toBeGreaterThan(15);
    expect(Math.max(...other)).toBeLessThan(2 ** 17);
  });
});
