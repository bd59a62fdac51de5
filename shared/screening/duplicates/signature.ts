import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';

export const SIGNATURE_SIZE = 64;

/** Odd multipliers and offsets from one linear congruential sequence, the same in every process. */
const [multipliers, offsets] = (() => {
  let state = 0x9e3779b9;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return [
    Uint32Array.from({ length: SIGNATURE_SIZE }, () => next() | 1),
    Uint32Array.from({ length: SIGNATURE_SIZE }, next),
  ] as const;
})();

function hashPair(first: string, second: string): number {
  let hash = 0x811c9dc5;
  for (const word of [first, ' ', second]) {
    for (let index = 0; index < word.length; index++)
      hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

/**
 * MinHash (Broder 1997) over the pairs of neighbouring words: 64 numbers of 32 bits, from which the text can't be
 * read back. Two signatures agree in about as many places as the texts share pairs. Empty for fewer than five words.
 */
export function signature(text: string): number[] {
  const words = wordsOf(fold(text).text).map((word) => word.text);
  if (words.length < 5) return [];
  const smallest = new Uint32Array(SIGNATURE_SIZE).fill(0xffffffff);
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = hashPair(words[at] ?? '', words[at + 1] ?? '');
    for (let index = 0; index < SIGNATURE_SIZE; index++) {
      const value = (Math.imul(pair, multipliers[index] ?? 1) + (offsets[index] ?? 0)) >>> 0;
      if (value < (smallest[index] ?? 0)) smallest[index] = value;
    }
  }
  return [...smallest];
}

/** The estimated share of word pairs that two texts have in common, from 0 to 1; 0 when one is too short to tell. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length !== SIGNATURE_SIZE || b.length !== SIGNATURE_SIZE) return 0;
  let same = 0;
  for (let index = 0; index < SIGNATURE_SIZE; index++) if (a[index] === b[index]) same++;
  return same / SIGNATURE_SIZE;
}
