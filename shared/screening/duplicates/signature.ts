import { fold } from '../../text/fold.ts';
import { wordsOf } from '../text/words.ts';

/** How many values a signature has; two of them share a byte. */
const size = 64;
/** Texts of fewer words are similar by chance. */
const fewestWords = 25;
/** The probability that two values of four bits are equal by chance. */
const chance = 1 / 16;

/**
 * Mixes a number so that every bit of the result depends on every bit of the input (the finalizer of MurmurHash3).
 */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** One seed for each value of the signature. They are the same in every process. */
const seeds = Uint32Array.from({ length: size }, (_, index) => mix((index + 1) * 0x9e3779b9));

function hashPair(first: string, second: string): number {
  let hash = 0x811c9dc5;
  for (const word of [first, ' ', second]) {
    for (let index = 0; index < word.length; index++)
      hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return mix(hash);
}

/**
 * Computes a signature of 32 bytes from which the text cannot be recovered: MinHash (Broder 1997) over the pairs of
 * neighbouring words, with four bits of each of 64 values (b-bit minwise hashing, Li and König 2010). Returns
 * `undefined` for fewer than 25 words.
 */
export function signatureOf(text: string): Uint8Array | undefined {
  const words = wordsOf(fold(text).text).map((word) => word.text);
  if (words.length < fewestWords) return undefined;
  const smallest = new Uint32Array(size).fill(0xffffffff);
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = hashPair(words[at] ?? '', words[at + 1] ?? '');
    for (let index = 0; index < size; index++) {
      const value = mix(pair ^ (seeds[index] ?? 0));
      if (value < (smallest[index] ?? 0)) smallest[index] = value;
    }
  }
  const bits = Array.from(smallest, (value) => value & 15);
  return Uint8Array.from(
    { length: size / 2 },
    (_, at) => ((bits[2 * at] ?? 0) << 4) | (bits[2 * at + 1] ?? 0),
  );
}

/** For each XOR of two signature bytes: how many of the two values in the byte agree. */
const agreeing = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte < 16) + Number((byte & 15) === 0));

/**
 * Estimates the share of word pairs that two texts have in common: 1 for equal texts, around 0 for unrelated ones.
 */
export function resemblance(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== b.length) return 0;
  let same = 0;
  for (let at = 0; at < a.length; at++) same += agreeing[(a[at] ?? 0) ^ (b[at] ?? 0)] ?? 0;
  return (same / size - chance) / (1 - chance);
}
