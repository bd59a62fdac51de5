import { plainDigits } from '../../text/digits.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import {
  accountWords,
  ageWords,
  classNumbers,
  classWords,
  familyEndings,
  harmlessAfterName,
  koreanFamilies,
  schoolEndings,
  schoolWords,
  teenAges,
  vietnameseFamilies,
} from './data/teen-words.ts';
import { isFamilyName, isGivenName, isKnownWord, isOrdinaryWord } from './known-words.ts';
import { piecesOf } from './pieces.ts';

const CLASS = /(?<![\p{L}0-9])\d{1,2}[ .-]?[a-f](?![\p{L}0-9])/iu;
const leastLetters = 4;
const mostFigures = 3;

const isNumber = (piece: string): boolean => /^[0-9]+$/.test(piece);
const isWord = (piece: string | undefined): piece is string =>
  piece !== undefined && piece.length > 1 && !isNumber(piece);
const endsLike = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
const isFamily = (word: string): boolean =>
  isFamilyName(word) ||
  vietnameseFamilies.has(word) ||
  (!isOrdinaryWord(word) && !isGivenName(word) && endsLike(word, familyEndings));

/** 'annikaquellhorst' → 'annika', 'quellhorst': a given name with a stranger run together. */
const namesIn = (word: string): string[] => {
  if (isKnownWord(word)) return [word];
  for (let at = word.length - leastLetters; at >= leastLetters; at -= 1)
    if (isGivenName(word.slice(0, at))) return [word.slice(0, at), word.slice(at)];
  return [word];
};

const namePieces = (name: string): string[] => piecesOf(name).map(plainLetters).flatMap(namesIn);

const isSchool = (word: string): boolean => schoolWords.has(word) || endsLike(word, schoolEndings);

const isClassNumber = (piece = ''): boolean => isNumber(piece) || classNumbers.has(piece);

const saysSchool = (name: string, pieces: readonly string[]): boolean =>
  CLASS.test(plainDigits(name)) ||
  pieces.some(
    (piece, at) =>
      classWords.has(piece) &&
      (isClassNumber(pieces[at + 1]) || (piece !== 'room' && classNumbers.has(pieces[at - 1] ?? ''))),
  ) ||
  (pieces.some(isSchool) &&
    pieces.some(
      (piece) => isNumber(piece) || (!isSchool(piece) && (!isOrdinaryWord(piece) || isGivenName(piece))),
    ));

/** A family name and a given one in Chinese or Korean writing: apart, or of three syllables in Korean. */
const TWO_CHINESE_WORDS = /^\p{sc=Han}{1,3} \p{sc=Han}{1,3}$/u;
const TWO_KOREAN_WORDS = /^(?:\p{sc=Hang} \p{sc=Hang}{1,3}|\p{sc=Hang}{1,3} \p{sc=Hang})$/u;
const isEastAsianName = (name: string): boolean =>
  TWO_CHINESE_WORDS.test(name) ||
  TWO_KOREAN_WORDS.test(name) ||
  (/^\p{sc=Hang}{3}$/u.test(name) && koreanFamilies.includes(name.charAt(0)));

const isFullName = (before: string | undefined, piece: string, after: string | undefined): boolean =>
  isGivenName(piece) &&
  ((isWord(after) && !harmlessAfterName.has(after)) ||
    (isWord(before) && !isOrdinaryWord(before) && !harmlessAfterName.has(before)));

const saysName = (pieces: readonly string[]): boolean =>
  pieces.some((piece, at) => isFullName(pieces[at - 1], piece, pieces[at + 1])) ||
  (pieces.some((piece) => isGivenName(piece) || isFamily(piece)) && pieces.some(isNumber)) ||
  pieces.some(
    (piece, at) => isFamily(piece) && isWord(pieces[at - 1]) && !isOrdinaryWord(pieces[at - 1] ?? ''),
  );

const advice = 'choose one of the names that we offer, or two words that say nothing about you';

/** Why a name that others may have is none for somebody under 18: it would tell strangers who or where they are. */
export const teenFault = (name: string): string | undefined => {
  const pieces = namePieces(name);
  if (pieces.filter(isNumber).join('').length > mostFigures)
    return `has a number that can tell your age, year or telephone; three figures are the most, or ${advice}`;
  if (saysSchool(name, pieces)) return `can tell strangers which school or class you are in; ${advice}`;
  const tellsAge = pieces.some((piece) => ageWords.has(piece)) && pieces.some(isNumber);
  if (tellsAge || pieces.some((piece) => teenAges.has(piece)))
    return `can tell strangers how old you are; ${advice}`;
  if (pieces.length > 1 && pieces.some((piece) => accountWords.has(piece)))
    return `can lead strangers to your account elsewhere; ${advice}`;
  if (saysName(pieces) || isEastAsianName(name))
    return `looks like a real name, and strangers could find you by it; ${advice}`;
  return undefined;
};
