import { plainDigits } from '../../text/digits.ts';
import { isGivenName, isOrdinaryWord } from '../../text/names/known-words.ts';
import { piecesOf } from '../../text/names/pieces.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import {
  accountWords,
  ageWords,
  classNumbers,
  classWords,
  schoolEndings,
  schoolWords,
  teenAges,
} from './data/teen-words.ts';
import { couldBeReal } from './real-names.ts';

const classPattern = /(?<![\p{L}0-9])\d{1,2}[ .-]?[a-f](?![\p{L}0-9])/iu;
const maxFigures = 3;

const isNumber = (piece: string): boolean => /^[0-9]+$/.test(piece);
const endsLike = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));

const isSchool = (word: string): boolean => schoolWords.has(word) || endsLike(word, schoolEndings);

const isClassNumber = (piece = ''): boolean => isNumber(piece) || classNumbers.has(piece);

const saysSchool = (name: string, pieces: readonly string[]): boolean =>
  classPattern.test(plainDigits(name)) ||
  pieces.some(
    (piece, at) =>
      classWords.has(piece) &&
      (isClassNumber(pieces[at + 1]) || (piece !== 'room' && classNumbers.has(pieces[at - 1] ?? ''))),
  ) ||
  (pieces.some(isSchool) &&
    pieces.some(
      (piece) => isNumber(piece) || (!isSchool(piece) && (!isOrdinaryWord(piece) || isGivenName(piece))),
    ));

const advice = 'choose one of the names that we offer, or two ordinary words that say nothing about you';

/**
 * Returns why a person under 18 may not choose a name that adults may choose, in words that follow 'This': the name
 * tells strangers who or where they are, or could do so. Returns `undefined` when the name is safe.
 */
export function teenFault(name: string): string | undefined {
  const pieces = piecesOf(name).map(plainLetters);
  if (pieces.filter(isNumber).join('').length > maxFigures)
    return `has a number that can tell strangers your age, birth year or phone; use at most three digits, or ${advice}`;
  if (saysSchool(name, pieces)) return `can tell strangers which school or class you are in; ${advice}`;
  const showsAge = pieces.some((piece) => ageWords.has(piece)) && pieces.some(isNumber);
  if (showsAge || pieces.some((piece) => teenAges.has(piece)))
    return `can tell strangers how old you are; ${advice}`;
  if (pieces.length > 1 && pieces.some((piece) => accountWords.has(piece)))
    return `can lead strangers to your account elsewhere; ${advice}`;
  if (couldBeReal(name))
    return `could be the name of a real person, school or place, and strangers could find you by it; ${advice}`;
  return undefined;
}
