import { commonWords } from '../data/common-words.ts';
import { plainWord } from './features.ts';
import { bucket, FNV_BASIS, hashText } from './hashing.ts';

/** Buckets of the distress model: 2^14 one-byte weights. */
export const DISTRESS_BITS = 14;

/** Words by which somebody speaks of themselves, without apostrophes. */
export const SPEAKER: ReadonlySet<string> = new Set([
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
