import { piecesOf, stretchesOf } from '../../text/names/pieces.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { commonFamilyWords } from './data/common-family-words.ts';
import { fictionalNames } from './data/fictional-names.ts';
import { noPlaceBefore, placeWords, saintWords, whereWords } from './data/place-words.ts';
import { harmlessAfterName, harmlessBeforeName } from './data/teen-words.ts';
import { beforeTown, fromSomewhere, townWords } from './data/town-words.ts';
import { kindOf, knownParts } from './word-kinds.ts';

const fictional = new Set(fictionalNames);
const isLetter = (word: string): boolean => /^(?:[a-z]|xx)$/.test(word);
const isNumber = (word: string): boolean => /^[0-9]+$/.test(word);

const isUnknown = (word: string): boolean => !isNumber(word) && !isLetter(word) && kindOf(word) === 'unknown';

const isGiven = (word: string): boolean => kindOf(word) === 'given';
/** Returns whether a word is a given name, including those that people more often use as a word. */
const isNamed = (word: string): boolean => kindOf(word).startsWith('given');
const commonFamily = new Set(commonFamilyWords);

/** Returns whether a word next to a given name could be the other half of a full name. */
const isOtherHalf = (word: string | undefined, harmless: ReadonlySet<string>): boolean =>
  word !== undefined && !harmless.has(word) && (isLetter(word) || kindOf(word) !== 'plain');

/**
 * Splits a name into words at spaces, punctuation, capitals and digits, and returns them in plain letters. Known
 * fictional and given names are not split at capitals or digits.
 */
const writtenWords = (name: string): string[] =>
  stretchesOf(name).flatMap((stretch) => {
    const whole = plainLetters(stretch);
    return fictional.has(whole) || isNamed(whole) ? [whole] : piecesOf(stretch).map(plainLetters);
  });

const isCommonFamily = (word: string | undefined): boolean => word !== undefined && commonFamily.has(word);

const isFullName = (before: string | undefined, word: string, after: string | undefined): boolean =>
  (isGiven(word) && (isOtherHalf(before, harmlessBeforeName) || isOtherHalf(after, harmlessAfterName))) ||
  (kindOf(word) === 'given-word' && (isCommonFamily(before) || isCommonFamily(after)));

const isPlace = (before: string | undefined, word: string, after: string | undefined): boolean =>
  (placeWords.has(word) && before !== undefined && !noPlaceBefore.has(before) && !isNumber(before)) ||
  (saintWords.has(word) && after !== undefined);

const isTown = (before: string | undefined, word: string, after: string | undefined): boolean =>
  townWords.has(word) &&
  ((after !== undefined && fromSomewhere.has(after)) || (before !== undefined && beforeTown.has(before)));

/**
 * Returns whether a name could be that of a real person, school or place. It could when one of its words is unknown,
 * when a given name is next to a possible family name, a number or a word for a location, when it has the form of a
 * place name, or when it names a town. Run-together words are split, but not next to a given name ('Eva Hermans').
 */
export function couldBeReal(name: string): boolean {
  const written = writtenWords(name);
  const words = written.some(isNamed) ? written : written.flatMap(knownParts);
  const letters = words.filter((word) => !isNumber(word));
  if (letters.some(isUnknown)) return true;
  if (letters.some((word, at) => isPlace(letters[at - 1], word, letters[at + 1]))) return true;
  if (letters.some((word, at) => isTown(letters[at - 1], word, letters[at + 1]))) return true;
  if (letters.some((word, at) => isFullName(letters[at - 1], word, letters[at + 1]))) return true;
  return (
    letters.some(isGiven) && (letters.length < words.length || letters.some((word) => whereWords.has(word)))
  );
}
