import { commonWords } from '../data/common-words.ts';
import { plainWord } from './features.ts';
import { bucket, fnvBasis, hashText } from './hashing.ts';

/** Buckets of the distress model: 2^14 one-byte weights. */
export const distressBits = 14;

/** Words by which somebody speaks of themselves, without apostrophes. */
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

/** Words as the distress model knows them. */
export function distressWords(words: readonly { readonly text: string }[]): string[] {
  return words.map(({ text }) => plainWord(text.replaceAll("'", '')));
}

/** Appends the buckets of a single word, as `distressFeatures` has them where the sentence speaks of its speaker. */
export function distressWordFeatures(word: string, into: number[], speaking = saidOfOneself): void {
  if (commonWords.has(word)) return;
  into.push(
    bucket(hashText(word, fnvBasis), distressBits),
    bucket(hashText(word, fnvBasis ^ (speaking * 77)), distressBits),
  );
}

/**
 * Appends the buckets of words `from` to `to` (exclusive), of `distressWords`, as the distress model reads them: words that not every
 * text holds, alone and by whether the sentence speaks of its speaker; pairs of neighbours and of next but one.
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
