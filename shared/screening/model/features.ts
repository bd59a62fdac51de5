import { commonWords } from '../data/common-words.ts';

/** Buckets of the sentence model: 2^17 one-byte weights. */
export const SENTENCE_BITS = 17;

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;
const SPACE = 32;

/** FNV-1a with a final mix, so that the upper bits are usable as a bucket (Fowler, Noll, Vo; draft-eastlake-fnv). */
function bucket(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> (32 - bits);
}

function hashText(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash;
}

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

/** Buckets of the distress model: 2^14 one-byte weights. */
export const DISTRESS_BITS = 14;

const SPEAKER = new Set(['i', 'im', 'ive', 'id', 'ill', 'me', 'my', 'myself', 'mine', 'ima', 'imma']);
const STEM = 5;
const SAID_OF_ONESELF = 1;
const SAID_OF_OTHERS = 2;

/** Words as the distress model knows them. */
export function distressWords(words: readonly { readonly text: string }[]): string[] {
  return words.map(({ text }) => plainWord(text.replaceAll("'", '')));
}

/** Appends the buckets of a single word, as `distressFeatures` has them where the sentence speaks of its speaker. */
export function distressWordFeatures(word: string, into: number[], speaking = SAID_OF_ONESELF): void {
  if (commonWords.has(word)) return;
  into.push(
    bucket(hashText(word, FNV_BASIS), DISTRESS_BITS),
    bucket(hashText(word, FNV_BASIS ^ (speaking * 77)), DISTRESS_BITS),
  );
}

/**
 * Appends the buckets of words `from` to `to` (exclusive), of `distressWords`, as the distress model reads them: words that not every
 * text holds, alone and by whether the sentence speaks of its speaker; pairs of neighbours and of next but one.
 */
export function distressFeatures(words: readonly string[], from: number, to: number, into: number[]): void {
  let speaking = SAID_OF_OTHERS;
  for (let index = from; index < to; index++) if (SPEAKER.has(words[index] ?? '')) speaking = SAID_OF_ONESELF;
  const push = (hash: number) => into.push(bucket(hash, DISTRESS_BITS));
  let before = '^';
  let last = '^';
  for (let index = from; index < to; index++) {
    const word = words[index] ?? '';
    distressWordFeatures(word, into, speaking);
    push(hashText(word, hashText(`${last} `, FNV_BASIS)));
    push(hashText(word, hashText(`${before}_`, FNV_BASIS)));
    if (word.length >= STEM) push(hashText(word.slice(0, STEM), FNV_BASIS ^ 5));
    before = last;
    last = word;
  }
  push(hashText('$', hashText(`${last} `, FNV_BASIS)));
}
