import { bucket, fnvBasis, fnvPrime, hashText } from './hashing.ts';

/** The sentence model has 2^17 one-byte weights. */
export const sentenceBits = 17;

const space = 32;

function pushCharacterGrams(word: string, bits: number, into: number[]): void {
  const length = word.length + 2;
  const at = (index: number) => (index === 0 || index === length - 1 ? space : word.charCodeAt(index - 1));
  for (let start = 0; start + 3 <= length; start++) {
    let hash = fnvBasis ^ 0x5bd1e995;
    for (let index = start; index < length && index < start + 5; index++) {
      hash = Math.imul(hash ^ at(index), fnvPrime);
      if (index - start >= 2) into.push(bucket(hash, bits));
    }
  }
}

const longestWord = 24;

/**
 * Normalizes a word for features: every digit becomes 0, and a letter that is repeated three times or more is reduced to
 * two.
 */
export function plainWord(word: string): string {
  const short = word.length > longestWord ? word.slice(0, longestWord) : word;
  return /(.)\1\1|[0-9]/.test(short) ? short.replace(/(.)\1{2,}/g, '$1$1').replace(/[0-9]/g, '0') : short;
}

/** Appends the buckets of words `from` to `to` (exclusive): words, pairs of words, and parts of 3 to 5 letters. */
export function sentenceFeatures(words: readonly string[], from: number, to: number, into: number[]): void {
  let previous = 0x1b873593;
  for (let index = from; index < to; index++) {
    const word = words[index] ?? '';
    const hash = hashText(word, fnvBasis);
    into.push(bucket(hash, sentenceBits));
    into.push(bucket(Math.imul(hash ^ Math.imul(previous, 31), fnvPrime), sentenceBits));
    pushCharacterGrams(word, sentenceBits, into);
    previous = hash;
  }
}

/** The word model has 2^15 one-byte weights. */
export const wordBits = 15;

/** Appends the buckets of one word in its context: the word, its parts and its neighbours. */
export function wordFeatures(words: readonly string[], index: number, into: number[]): void {
  const word = words[index] ?? '';
  into.push(bucket(hashText(word, fnvBasis ^ 1), wordBits));
  into.push(bucket(hashText(word, hashText(words[index - 1] ?? '^', fnvBasis ^ 2)), wordBits));
  into.push(bucket(hashText(word, hashText(words[index + 1] ?? '$', fnvBasis ^ 3)), wordBits));
  into.push(bucket(hashText(words[index - 1] ?? '^', fnvBasis ^ 4), wordBits));
  into.push(bucket(hashText(words[index + 1] ?? '$', fnvBasis ^ 5), wordBits));
  pushCharacterGrams(word, wordBits, into);
}
