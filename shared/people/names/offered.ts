import { firstWords, secondWords } from './data/offered-words.ts';

const onePage = 10;

const hash = (text: string): number => {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum;
};

/**
 * Returns ten names to choose from: pairs of ordinary words, the same for the same tag and page (from 0). The
 * lengths of the two lists have no common divisor, so that all pages together contain every pair once.
 */
export function offeredHandles(tag: string, page: number): string[] {
  const start = hash(tag);
  return Array.from({ length: onePage }, (_, at) => {
    const step = start + page * onePage + at;
    return `${firstWords[step % firstWords.length] ?? ''} ${secondWords[step % secondWords.length] ?? ''}`;
  });
}
