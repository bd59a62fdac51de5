import { describe, expect, it } from 'vitest';
import { ratingWords } from '../../../../../functions/web/html/words/rating.ts';

describe('A rating in words', () => {
  it.each([
    ['FSK', '12', 'FSK 12'],
    ['FSK', 'FSK 12', 'FSK 12'],
    ['FSK', 'fsk-12', 'fsk-12'],
    ['ESRB', 'E', 'ESRB E'],
    ['E', 'EC', 'E EC'],
    ['TV Parental Guidelines', 'TV-MA', 'TV Parental Guidelines TV-MA'],
  ])('names the board %s once beside %s', (board, value, words) => {
    expect(ratingWords(board, value)).toBe(words);
  });
});
