import { firstWords, secondWords } from './data/offered-words.ts';

const onePage = 10;

const hash = (text: string): number => {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum;
};

/**
 * Names for somebody who has not chosen one: ten pairs of ordinary words, the same for the same tag and page (from 0).
 * The lengths of the two lists share no divisor and the walk takes a step in each, so that all pages hold every pair once.
 */
export function offeredHandles(tag: string, page: number): string[] {
  const start = hash(tag);
  return Array.from({ length: onePage }, (_, at) => {
    const step = start + page * onePage + at;
    return `${firstWords[step % firstWords.length] ?? ''} ${secondWords[step % secondWords.length] ?? ''}`;
  });
}
