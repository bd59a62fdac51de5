import { englishWords } from '../../text/data/english-words.ts';
import { segment } from '../../text/segment.ts';
import { familyNames } from './data/family-names.ts';
import { givenNames } from './data/given-names.ts';
import { wholeWords } from './data/whole-words.ts';

const english = new Set(englishWords);
const given = new Set(givenNames);
const family = new Set(familyNames);
const whole = new Set(wholeWords);

/** English alone: what else is ordinary nobody here can tell. */
const isOrdinaryWord = (word: string): boolean =>
  english.has(word) || (word.endsWith('s') && english.has(word.slice(0, -1)));
/** Words and names that would read as others if they were taken apart ('therapist', 'Hancock'). */
const isWholeWord = (word: string): boolean => whole.has(word);

const isKnown = (word: string): boolean =>
  isWholeWord(word) || isOrdinaryWord(word) || given.has(word) || family.has(word);

/** A word taken apart into words, names and `listed` ones, where it is none of them itself and all of it can be read. */
export const partsOf = (word: string, listed: ReadonlySet<string>): readonly string[] =>
  isKnown(word) || listed.has(word)
    ? [word]
    : (segment(
        word,
        (part) =>
          (part.length > 1 || /[ai]/.test(part)) && (isKnown(part) || (part.length > 3 && listed.has(part))),
        (part) => (listed.has(part) ? 0.5 : 0),
      ) ?? [word]);
