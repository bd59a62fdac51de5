import { commonWords } from '../data/common-words.ts';
import { plainWord } from './features.ts';
import { bucket, fnvBasis, hashText } from './hashing.ts';

/** The distress model has 2^14 one-byte weights. */
export const distressBits = 14;

/** Words with which people speak about themselves, without apostrophes. */
export const speaker: ReadonlySet<string> = new Set([
  'i',
  'im',
  'ive',
  'id',
  'ill',
  'me',
  'my',
  'myself',
  'mine',
  'ima',
  'imma',
]);
const stem = 5;
const saidOfOneself = 1;
const saidOfOthers = 2;

/** Normalizes the words of a text for the distress model. */
export function distressWords(words: readonly { readonly text: string }[]): string[] {
  return words.map(({ text }) => plainWord(text.replaceAll("'", '')));
}

/** Appends the buckets that one word has in a sentence; `speaking` tells whether the sentence is about its speaker. */
export function distressWordFeatures(word: string, into: number[], speaking = saidOfOneself): void {
  if (commonWords.has(word)) return;
  into.push(
    bucket(hashText(word, fnvBasis), distressBits),
    bucket(hashText(word, fnvBasis ^ (speaking * 77)), distressBits),
  );
}

/**
 * Appends the buckets of words `from` to `to` (exclusive) for the distress model. `words` come from `distressWords`. The
 * features are the less common words, alone and combined with whether the sentence is about its speaker, and pairs of
 * words that are one or two words apart.
 */
export function distressFeatures(words: readonly string[], from: number, to: number, into: number[]): void {
  let speaking = saidOfOthers;
  for (let index = from; index < to; index++) if (speaker.has(words[index] ?? '')) speaking = saidOfOneself;
  const push = (hash: number) => into.push(bucket(hash, distressBits));
  let before = '^';
  let last = '^';
  for (let index = from; index < to; index++) {
    const word = words[index] ?? '';
    distressWordFeatures(word, into, speaking);
    push(hashText(word, hashText(`${last} `, fnvBasis)));
    push(hashText(word, hashText(`${before}_`, fnvBasis)));
    if (word.length >= stem) push(hashText(word.slice(0, stem), fnvBasis ^ 5));
    before = last;
    last = word;
  }
  push(hashText('$', hashText(`${last} `, fnvBasis)));
}
