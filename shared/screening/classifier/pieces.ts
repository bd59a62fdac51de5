import { bucket, hashText } from '../model/hashing.ts';

const longestWord = 24;
const longestNumber = 6;
const shortNumber = 2;

/** A letter of any script, at the start of a token. */
const startsWithLetter = /^\p{L}/u;
const onlyDigits = /^[0-9]+$/;
const threeAlike = /(.)\1{2,}/g;

/**
 * Returns the form in which the classifier knows a word: numbers of more than two digits as zeros, a letter that is repeated
 * three times or more twice, at most 24 letters.
 */
export function knownForm(word: string): string {
  const short = word.slice(0, longestWord);
  if (onlyDigits.test(short))
    return short.length > shortNumber ? '0'.repeat(Math.min(short.length, longestNumber)) : short;
  return short.replace(threeAlike, '$1$1');
}

/**
 * Returns the buckets of a word in a table of 2^bits rows: one for the whole word, and, when it begins with a letter, one for
 * each of its parts of three to five letters, its two ends included.
 */
export function piecesOf(word: string, bits: number): number[] {
  const at = (text: string): number => bucket(hashText(text), bits);
  const pieces = [at(`W${word}`)];
  if (!startsWithLetter.test(word)) return pieces;
  const framed = `<${word}>`;
  for (let length = 3; length <= 5; length++)
    for (let start = 0; start + length <= framed.length; start++)
      pieces.push(at(framed.slice(start, start + length)));
  return pieces;
}
