import { englishWords } from '../data/english-words.ts';
import { segment } from '../segment.ts';
import { familyNames } from './data/family-names.ts';
import { givenNames } from './data/given-names.ts';
import { wholeWords } from './data/whole-words.ts';

const english = new Set(englishWords);
const given = new Set(givenNames);
const family = new Set(familyNames);
const whole = new Set(wholeWords);

/** Whether a word is an ordinary one of English, or its plural; no list here knows other languages. */
export function isOrdinaryWord(word: string): boolean {
  return english.has(word) || (word.endsWith('s') && english.has(word.slice(0, -1)));
}

/** Words and names that would read as others if they were taken apart ('therapist', 'Hancock'). */
const isWholeWord = (word: string): boolean => whole.has(word);

/** Whether a word is known as it stands, so that it is not taken apart. */
export function isKnownWord(word: string): boolean {
  return isWholeWord(word) || isOrdinaryWord(word) || given.has(word) || family.has(word);
}

export function isGivenName(word: string): boolean {
  return given.has(word);
}

const isNamePart = (part: string): boolean => part.length > 3 && (given.has(part) || family.has(part));
const isWordPart = (part: string): boolean =>
  part.length > 2 ? isWholeWord(part) || isOrdinaryWord(part) : isOrdinaryWord(part) || /^[ai]$/.test(part);

/** What a part costs beside the one that each does: ordinary words nothing, so that the harmless reading comes first. */
const extraOf = (part: string, listed: ReadonlySet<string>): number => {
  if (listed.has(part)) return 0.5;
  return isWordPart(part) ? 0 : 0.6;
};

/**
 * A word taken apart into words, names and `listed` ones, where it is none of them itself and all of it can be read. A
 * part of one letter stands at the start alone ('i'), so that 'analisi' stays whole.
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
