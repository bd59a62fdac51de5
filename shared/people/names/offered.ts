import { firstWords, secondWords } from './data/offered-words.ts';

const onePage = 10;

const hash = (text: string): number => {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum;
};

/**
 * Returns ten names to choose from, each a pair of ordinary words. The same tag always gets the same names on the same
 * page (from 0). The lengths of the two word lists are coprime, so all pages together contain every pair once.
 */
export function offeredHandles(tag: string, page: number): string[] {
  const start = hash(tag);
  return Array.from({ length: onePage }, (_, at) => {
    const step = start + page * onePage + at;
    return `${firstWords[step % firstWords.length] ?? ''} ${secondWords[step % secondWords.length] ?? ''}`;
  });
}
