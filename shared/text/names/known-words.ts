import { englishWords } from '../data/english-words.ts';
import { segment } from '../segment.ts';
import { familyNames } from './data/family-names.ts';
import { givenNames } from './data/given-names.ts';
import { wholeWords } from './data/whole-words.ts';

const english = new Set(englishWords);
const given = new Set(givenNames);
const family = new Set(familyNames);
const whole = new Set(wholeWords);

/**
 * Returns whether a word is an ordinary English word or the plural of one. Words of other languages are not in the
 * lists.
 */
export function isOrdinaryWord(word: string): boolean {
  return english.has(word) || (word.endsWith('s') && english.has(word.slice(0, -1)));
}

/**
 * Returns whether a word or name must not be split, because its parts would be other words ('therapist', 'Hancock').
 */
const isWholeWord = (word: string): boolean => whole.has(word);

/** Returns whether a word is in one of the lists, so that it is not split. */
export function isKnownWord(word: string): boolean {
  return isWholeWord(word) || isOrdinaryWord(word) || given.has(word) || family.has(word);
}

export function isGivenName(word: string): boolean {
  return given.has(word);
}

const isNamePart = (part: string): boolean => part.length > 3 && (given.has(part) || family.has(part));
const isWordPart = (part: string): boolean =>
  part.length > 2 ? isWholeWord(part) || isOrdinaryWord(part) : isOrdinaryWord(part) || /^[ai]$/.test(part);

/** Returns the extra cost of a part. Ordinary words cost nothing extra, so that a harmless reading is preferred. */
const extraOf = (part: string, listed: ReadonlySet<string>): number => {
  if (listed.has(part)) return 0.5;
  return isWordPart(part) ? 0 : 0.6;
};

/**
 * Splits an unknown word into words, names and `listed` words. Returns the word unsplit when it is known or listed, or
 * when it cannot be split completely. Only the first part may be a single letter ('i'), so that 'analisi' is not split.
 */
export function partsOf(word: string, listed: ReadonlySet<string>): readonly string[] {
  if (isKnownWord(word) || listed.has(word)) return [word];
  const parts = segment(
    word,
    (part) => isWordPart(part) || isNamePart(part) || (part.length > 3 && listed.has(part)),
    (part) => extraOf(part, listed),
  );
  return parts && !parts.slice(1).some((part) => part.length === 1) ? parts : [word];
}
