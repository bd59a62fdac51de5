import { englishWords } from '../../text/data/english-words.ts';
import type { Folded } from '../../text/fold.ts';
import { isGivenName } from '../../text/names/known-words.ts';
import { segment } from '../../text/segment.ts';
import { commonWords } from '../data/common-words.ts';
import english from '../data/english-words.json' with { type: 'json' };
import { keyWords } from '../data/key-words.ts';
import { slurs, strong } from '../data/profanity.ts';
import type { Word } from './words.ts';

/** A change to a stretch of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Contractions as they are written without an apostrophe, and a word that the lists lack. */
const withoutApostrophe =
  'aint arent cant couldnt didnt doesnt dont hadnt hasnt havent hes id ill im isnt ive shes shouldnt thats theyll theyre theyve wasnt werent weve wont wouldnt youd youll youre youve naked';

const linesToWords = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

const build = () => {
  const strongWords = linesToWords([...strong, ...slurs]);
  const frequent = [...englishWords, ...linesToWords([withoutApostrophe]), ...keyWords, ...strongWords];
  const rare = [...english.words.split(' '), ...commonWords].filter((word) => word.length > 2);
  return { strongWords: new Set(strongWords), frequent: new Set(frequent), rare: new Set(rare) };
};

const ending = /^(.{3,17}?)(?:s|ing|ed|ly)$/;

let lists: ReturnType<typeof build> | undefined;

/**
 * Returns what a word costs in addition, so that the likeliest reading is the cheapest: 'is on', not 'i son'; 'and i', not
 * 'Andi'; and of two equal ones the one with a strong word. `undefined` for an unknown word.
 */
function extraFor(word: string): number | undefined {
  lists ??= build();
  if (word === 'a' || word === 'i') return 1;
  if (lists.strongWords.has(word)) return -0.1;
  if (lists.frequent.has(word)) return 0;
  if (lists.rare.has(word)) return 0.5;
  if (word.length < 4) return undefined;
  const stem = ending.exec(word)?.[1];
  if (stem !== undefined && lists.frequent.has(stem)) return 0.2;
  return isGivenName(word) ? 4 : undefined;
}

const isKnown = (word: string): boolean => extraFor(word) !== undefined;
const extraOf = (word: string): number => extraFor(word) ?? 0;

const fewestLetters = 25;
const lettersOnly = /^[a-z']+$/;
/** Match what is before and after a word in an e-mail address, an account name or a link. */
const linkBefore = /[@/=&_%-]$/;
const linkAfter = /^(?:[@/_]|\.[a-z])/;

const isLong = ({ text: word, start, end }: Word, text: string): boolean =>
  word.length >= fewestLetters &&
  lettersOnly.test(word) &&
  !linkBefore.test(text.charAt(start - 1)) &&
  !linkAfter.test(text.slice(end, end + 2));

/** Matches where a word begins with a capital, in letters of which only the case is kept: 'KnowWhere', 'IKnow'. */
const capitalAfterSmall = /(?<=a)(?=A)|(?<=A)(?=Aa)/g;

/** From this share of letters in known words on, words that begin with capitals may include an unknown one, such as a name. */
const knownShare = 0.7;

/** Returns the offsets where words begin with a capital inside some letters of a folded text. */
function capitalsIn(raw: string, folded: Folded, start: number, end: number): number[] {
  let written = '';
  for (let at = start; at < end; at++) {
    const letter = raw.slice(folded.start(at), folded.end(at + 1));
    written += letter === letter.toLowerCase() ? 'a' : 'A';
  }
  return [...written.matchAll(capitalAfterSmall)].map(({ index }) => index);
}

const piecesOf = (letters: string, starts: readonly number[]): string[] =>
  [0, ...starts].map((start, index) => letters.slice(start, starts[index]));

/** Splits letters into known words, first at their capitals; `undefined` when they do not consist of known words. */
function wordsIn(letters: string, capitals: readonly number[]): string[] | undefined {
  const pieces = piecesOf(letters, capitals).map((piece) => ({
    piece,
    words: segment(piece, isKnown, extraOf),
  }));
  const unknown = pieces
    .filter(({ words }) => words === undefined)
    .reduce((sum, { piece }) => sum + piece.length, 0);
  if (unknown <= letters.length * (1 - knownShare))
    return pieces.flatMap(({ piece, words }) => words ?? [piece]);
  return segment(letters, isKnown, extraOf);
}

/** Returns the spaces that are missing in words of more than 24 letters that consist of English words ('Iknowwhereyoulive'). */
export function runTogetherEdits(raw: string, folded: Folded, words: readonly Word[]): Edit[] {
  const long = words.filter((word) => isLong(word, folded.text));
  return long.flatMap(({ text: word, start, end }): Edit[] => {
    const letters = word.replace(/([a-z])\1{2,}/g, '$1');
    const isDrawn = letters !== word;
    const parts = wordsIn(letters, isDrawn ? [] : capitalsIn(raw, folded, start, end));
    if (parts === undefined || parts.length < 2) return [];
    if (isDrawn) return [{ start, end, text: parts.join(' ') }];
    let at = start;
    return parts.slice(0, -1).map(({ length }) => {
      at += length;
      return { start: at, end: at, text: ' ' };
    });
  });
}
