import data from '../model/trigrams.json' with { type: 'json' };

let seen: Uint8Array | undefined;

function code(letter: number): number {
  return letter >= 97 && letter <= 122 ? letter - 96 : 0;
}

/**
 * Returns the share of a word's letter trigrams, including those at its start and end, that occur in English. A word of
 * fewer than two letters returns 1.
 */
export function plausibility(word: string): number {
  seen ??= new Uint8Array(Buffer.from(data.text, 'base64'));
  if (word.length < 2) return 1;
  let known = 0;
  let total = 0;
  let first = 0;
  let second = code(word.charCodeAt(0));
  for (let index = 1; index <= word.length; index++) {
    const third = index < word.length ? code(word.charCodeAt(index)) : 0;
    const bit = (first * 27 + second) * 27 + third;
    if (((seen[bit >> 3] ?? 0) >> (bit & 7)) & 1) known++;
    total++;
    first = second;
    second = third;
  }
  return known / total;
}
