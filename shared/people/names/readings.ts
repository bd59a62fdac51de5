import { plainDigits } from '../../text/digits.ts';
import { fold } from '../../text/fold.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { isKnownWord, partsOf } from './known-words.ts';
import { piecesOf, stretchesOf } from './pieces.ts';

const FIGURES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

const LATIN = /\p{scx=Latin}/u;

/** The Latin letters that a reader sees in a word; a word of another alphabet in its own letters. */
export const seenLetters = (word: string): string => {
  const plain = plainDigits(word);
  const seen = LATIN.test(plain) ? fold(plain).text : plainLetters(plain);
  return seen.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
};

const SHORT: Readonly<Record<string, string>> = {
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

/** A reading with what is short for a word as that word: 'meth 4 u' → 'meth for you'. */
export const spelledOut = (words: readonly string[]): string[] => words.map((word) => SHORT[word] ?? word);

/** 'h8' → 'hate', 'sk8' → 'skate', inside a word too. */
const EIGHT = /(?<=^|[^0-9])(h|m|sk|g|gr|str)8(?=$|[^0-9])/giu;

/** 'KiIl': a capital I inside small letters is an l. */
const CAPITAL_I = /(?<=\p{Ll})I(?=\p{Ll})/gu;

const undoFigures = (word: string): string =>
  /\p{L}/u.test(word) ? word.replace(/[0-9]/g, (figure) => FIGURES[figure] ?? figure) : word;

/** 'f u c k' → 'fuck': pieces of one letter in a row are one word. */
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

/** Letters drawn out: 'Fuuck' → 'fuck'; 'Stafff' → 'staff'. What is a word as it stands ('rapper') is left alone. */
export const undrawn = (word: string): string =>
  isKnownWord(word) ? word : word.replace(/(\p{L})\1+/gu, '$1');
const lessDrawn = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1$1');

/** Two or three words that are one of the listed when they stand together ('Hit Ler', 'Mo Derator'). */
const tornApart = (words: readonly string[], listed: ReadonlySet<string>): string[] =>
  words.flatMap((word, index) => {
    const two = word + (words[index + 1] ?? '');
    const three = two + (words[index + 2] ?? '');
    return [two, three].filter((joined) => joined !== word && joined.length > 3 && listed.has(joined));
  });

/**
 * The ways to read a name as words, all in the fold of look-alike letters: by its spaces, capitals and numbers; with
 * figures read as letters; with letters that stand apart joined. Words that are run together are taken apart into
 * words, names and `listed` words.
 */
export const readingsOf = (name: string, listed: ReadonlySet<string>): string[][] => {
  const unshortened = name.replace(EIGHT, '$1ate');
  const spaced = stretchesOf(unshortened);
  const pieces = piecesOf(unshortened).map(seenLetters);
  const bases = [
    pieces,
    joinSingle(pieces),
    joinSingle(spaced, /[\p{L}0-9]/u).map((word) => seenLetters(undoFigures(word))),
    spaced.map(seenLetters),
    spaced.map((word) => seenLetters(undoFigures(word))),
    spaced.map((word) => seenLetters(word.replace(CAPITAL_I, 'l'))),
  ];
  const readings = bases.flatMap((words) => {
    const apart = (spelled: readonly string[]): string[] => spelled.flatMap((word) => partsOf(word, listed));
    return [[...apart(words), ...tornApart(words, listed)], words.map(undrawn), apart(words.map(lessDrawn))];
  });
  const distinct = new Map(readings.map((words) => [words.join(' '), words]));
  return [...distinct.values()];
};
