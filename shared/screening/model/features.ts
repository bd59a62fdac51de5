import { bucket, FNV_BASIS, FNV_PRIME, hashText } from './hashing.ts';

/** Buckets of the sentence model: 2^17 one-byte weights. */
export const SENTENCE_BITS = 17;

const SPACE = 32;

function pushCharacterGrams(word: string, bits: number, into: number[]): void {
  const length = word.length + 2;
  const at = (index: number) => (index === 0 || index === length - 1 ? SPACE : word.charCodeAt(index - 1));
  for (let start = 0; start + 3 <= length; start++) {
    let hash = FNV_BASIS ^ 0x5bd1e995;
    for (let index = start; index < length && index < start + 5; index++) {
      hash = Math.imul(hash ^ at(index), FNV_PRIME);
      if (index - start >= 2) into.push(bucket(hash, bits));
    }
  }
}

const LONGEST_WORD = 24;

/** A word as features know it: figures alike, letters drawn out three times or more shortened to two. */
export function plainWord(word: string): string {
  const short = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
  return /(.)\1\1|[0-9]/.test(short) ? short.replace(/(.)\1{2,}/g, '$1$1').replace(/[0-9]/g, '0') : short;
}

/** Appends the buckets of words `from` to `to` (exclusive): words, pairs of words, and pieces of 3 to 5 letters. */
export function sentenceFeatures(words: readonly string[], from: number, to: number, into: number[]): void {
  let previous = 0x1b873593;
  for (let index = from; index < to; index++) {
    const word = words[index] ?? '';
    const hash = hashText(word, FNV_BASIS);
    into.push(bucket(hash, SENTENCE_BITS));
    into.push(bucket(Math.imul(hash ^ Math.imul(previous, 31), FNV_PRIME), SENTENCE_BITS));
    pushCharacterGrams(word, SENTENCE_BITS, into);
    previous = hash;
  }
}

/** Buckets of the word model: 2^15 one-byte weights. */
export const WORD_BITS = 15;

/** Appends the buckets of one word in its place: itself, its pieces, its neighbours. */
export function wordFeatures(words: readonly string[], index: number, into: number[]): void {
  const word = words[index] ?? '';
  into.push(bucket(hashText(word, FNV_BASIS ^ 1), WORD_BITS));
  into.push(bucket(hashText(word, hashText(words[index - 1] ?? '^', FNV_BASIS ^ 2)), WORD_BITS));
  into.push(bucket(hashText(word, hashText(words[index + 1] ?? '$', FNV_BASIS ^ 3)), WORD_BITS));
  into.push(bucket(hashText(words[index - 1] ?? '^', FNV_BASIS ^ 4), WORD_BITS));
  into.push(bucket(hashText(words[index + 1] ?? '$', FNV_BASIS ^ 5), WORD_BITS));
  pushCharacterGrams(word, WORD_BITS, into);
}
