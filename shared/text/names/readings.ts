import { plainDigits } from '../digits.ts';
import { fold } from '../fold.ts';
import { plainLetters } from '../plain-letters.ts';
import { withoutFigures } from './figures.ts';
import { isKnownWord, partsOf } from './known-words.ts';
import { latinShapes } from './latin-shapes.ts';
import { piecesOf, stretchesOf } from './pieces.ts';

const latin = /\p{scx=Latin}/u;

/** Returns the Latin letters that a reader sees in a word. A word of another alphabet keeps its own letters. */
export function seenLetters(word: string): string {
  const plain = plainDigits(word);
  const seen = latin.test(plain) ? fold(plain).text : plainLetters(plain);
  return seen.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

const short: Readonly<Record<string, string>> = {
  '2': 'to',
  '4': 'for',
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  ya: 'you',
  da: 'the',
  teh: 'the',
  im: 'iam',
  dem: 'them',
};

/** Replaces abbreviations in a reading by the words they stand for: 'meth 4 u' → 'meth for you'. */
export function spelledOut(words: readonly string[]): string[] {
  return words.map((word) => short[word] ?? word);
}

const latinWord = /^[a-z]+$/;
const respellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})ie$/, 'y'],
  [/(?<=[a-z]{3})ys$/, 'ies'],
  [/(?<=[a-z]{2})z$/, 's'],
  [/ph/g, 'f'],
];

/**
 * Replaces unusual spellings of unknown words in a reading by the usual ones: 'trannie' → 'tranny', 'fagz' →
 * 'fags'.
 */
export function respelled(words: readonly string[]): string[] {
  return words.map((word) =>
    !latinWord.test(word) || isKnownWord(word)
      ? word
      : respellings.reduce((text, [ending, usual]) => text.replace(ending, usual), word),
  );
}

/** Matches an 8 that stands for 'ate', also inside a word: 'h8' → 'hate', 'sk8' → 'skate'. */
const eight = /(?<=^|[^0-9])(h|m|sk|g|gr|str)8(?=$|[^0-9])/giu;

/** Matches a capital I between small letters, which readers see as an l: 'KiIl'. */
const capitalI = /(?<=\p{Ll})I(?=\p{Ll})/gu;

/** Joins consecutive single-letter words into one word: 'f u c k' → 'fuck'. */
const joinSingle = (words: readonly string[], isOne = /\p{L}/u): string[] => {
  const joined: string[] = [];
  let run = '';
  for (const word of [...words, '']) {
    if (word.length === 1 && isOne.test(word)) {
      run += word;
      continue;
    }
    if (run !== '') joined.push(run);
    run = '';
    if (word !== '') joined.push(word);
  }
  return joined;
};

/** Collapses repeated letters: 'Fuuck' → 'fuck'. Known words ('rapper') stay as they are. */
export function withoutRepeatedLetters(word: string): string {
  return isKnownWord(word) ? word : word.replace(/(\p{L})\1+/gu, '$1');
}
const withTwoRepeats = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1$1');

/** Finds listed words that are split into two or three words ('Hit Ler', 'Mo Derator'). */
const findSplitWords = (words: readonly string[], listed: ReadonlySet<string>): string[] =>
  words.flatMap((word, index) => {
    const two = word + (words[index + 1] ?? '');
    const three = two + (words[index + 2] ?? '');
    return [two, three].filter((joined) => joined !== word && joined.length > 3 && listed.has(joined));
  });

const distinctOf = (readings: readonly string[][]): string[][] => [
  ...new Map(readings.map((words) => [words.join(' '), words])).values(),
];

/** Returns a reading, and the same with the words of other alphabets read as the Latin words that they look like. */
const withLatinShapes = (words: string[]): string[][] => {
  const shapes = words.map(latinShapes);
  if (shapes.every((each) => each.length === 0)) return [words];
  return [
    words,
    words.map((word, at) => shapes[at]?.at(0) ?? word),
    words.map((word, at) => shapes[at]?.at(-1) ?? word),
  ];
};

/**
 * Returns the ways to read a name as words, with look-alike letters replaced: split at spaces, capitals and digits; with
 * digits read as letters; with single letters joined; and with words that consist of look-alikes as Latin ones. Run-together
 * words are split into words, names and `listed` words.
 */
export function readingsOf(name: string, listed: ReadonlySet<string>): string[][] {
  const unshortened = name.replace(eight, '$1ate');
  const spaced = stretchesOf(unshortened);
  const pieces = piecesOf(unshortened).map(seenLetters);
  const bases = [
    pieces,
    joinSingle(pieces),
    spaced.map(seenLetters),
    ...withoutFigures(joinSingle(spaced, /[\p{L}0-9]/u)).map((words) => words.map(seenLetters)),
    ...withoutFigures(spaced).map((words) => words.map(seenLetters)),
    spaced.map((word) => seenLetters(word.replace(capitalI, 'l'))),
  ];
  const partsByWord = new Map<string, readonly string[]>();
  const partsFor = (word: string): readonly string[] => {
    const parts = partsByWord.get(word) ?? partsOf(word, listed);
    partsByWord.set(word, parts);
    return parts;
  };
  const apart = (spelled: readonly string[]): string[] => spelled.flatMap(partsFor);
  const readings = distinctOf(bases.flatMap(withLatinShapes)).flatMap((words) => [
    [...apart(words), ...findSplitWords(words, listed)],
    words.map(withoutRepeatedLetters),
    apart(words.map(withTwoRepeats)),
  ]);
  return distinctOf(readings);
}
