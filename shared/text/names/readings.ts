import { plainDigits } from '../digits.ts';
import { fold } from '../fold.ts';
import { plainLetters } from '../plain-letters.ts';
import { withoutFigures } from './figures.ts';
import { isKnownWord, partsOf } from './known-words.ts';
import { piecesOf, stretchesOf } from './pieces.ts';

const latin = /\p{scx=Latin}/u;

/** The Latin letters that a reader sees in a word; a word of another alphabet in its own letters. */
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

/** A reading with what is short for a word as that word: 'meth 4 u' → 'meth for you'. */
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

/** A reading with words that are known to nobody in the usual spelling: 'trannie' → 'tranny', 'fagz' → 'fags'. */
export function respelled(words: readonly string[]): string[] {
  return words.map((word) =>
    !latinWord.test(word) || isKnownWord(word)
      ? word
      : respellings.reduce((text, [ending, usual]) => text.replace(ending, usual), word),
  );
}

/** 'h8' → 'hate', 'sk8' → 'skate', inside a word too. */
const eight = /(?<=^|[^0-9])(h|m|sk|g|gr|str)8(?=$|[^0-9])/giu;

/** 'KiIl': a capital I inside small letters is an l. */
const capitalI = /(?<=\p{Ll})I(?=\p{Ll})/gu;

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
export function undrawn(word: string): string {
  return isKnownWord(word) ? word : word.replace(/(\p{L})\1+/gu, '$1');
}
const lessDrawn = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1$1');

/** Two or three words that are one of the listed when they stand together ('Hit Ler', 'Mo Derator'). */
const tornApart = (words: readonly string[], listed: ReadonlySet<string>): string[] =>
  words.flatMap((word, index) => {
    const two = word + (words[index + 1] ?? '');
    const three = two + (words[index + 2] ?? '');
    return [two, three].filter((joined) => joined !== word && joined.length > 3 && listed.has(joined));
  });

const distinctOf = (readings: readonly string[][]): string[][] => [
  ...new Map(readings.map((words) => [words.join(' '), words])).values(),
];

/**
 * The ways to read a name as words, all in the fold of look-alike letters: by its spaces, capitals and numbers; with
 * figures read as letters; with letters that stand apart joined. Words that are run together are taken apart into
 * words, names and `listed` words.
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
  const readings = distinctOf(bases).flatMap((words) => [
    [...apart(words), ...tornApart(words, listed)],
    words.map(undrawn),
    apart(words.map(lessDrawn)),
  ]);
  return distinctOf(readings);
}
