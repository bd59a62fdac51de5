import { isKnownWord } from './known-words.ts';

/** The letters that each digit can stand for inside a word. Some stand for two ('ki11', 'k1ll'). */
const figures: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'gp',
};

/**
 * The maximum number of readings that are built. A public name has at most four digits, so this covers every
 * combination.
 */
const maxReadings = 16;

const atTheEnds = /(?<=\p{L})(?=[0-9]+$)|(?<=^[0-9]{1,4})(?=\p{L})/u;

const fewestOfKnown = 3;

/**
 * Returns whether a word is a known word with a number before or after it. 'Liliana1' is a name with a number and does
 * not contain 'anal'.
 */
const isKnownWithNumber = (word: string): boolean => {
  const letters = word.toLowerCase().replace(/^[0-9]+|(?<![0-9])[0-9]+$/g, '');
  return letters.length >= fewestOfKnown && isKnownWord(letters);
};

/**
 * Replaces the digits in a word by letters, in all combinations: 'ki11' → 'kiii', 'kiil', 'kili', 'kill'. Words without
 * letters do not change.
 */
const spellings = (word: string): string[] => {
  if (!/\p{L}/u.test(word)) return [word];
  const ofEach = isKnownWithNumber(word) ? 1 : 2;
  let beginnings = [''];
  for (const character of word) {
    const letters = Array.from(figures[character] ?? character).slice(0, ofEach);
    const next = beginnings.flatMap((start) => letters.map((letter) => start + letter));
    beginnings = next.length > maxReadings ? beginnings.map((start) => start + (letters[0] ?? '')) : next;
  }
  return beginnings;
};

const combined = (words: readonly string[]): string[][] =>
  words.reduce<string[][]>(
    (readings, word) => {
      const each = spellings(word);
      const all = readings.flatMap((reading) => each.map((letters) => [...reading, letters]));
      return all.length > maxReadings ? readings.map((reading) => [...reading, each[0] ?? word]) : all;
    },
    [[]],
  );

/**
 * Returns the words with their digits replaced by letters, in all combinations. If a word starts or ends with a number,
 * the result also has the readings in which that number stays a number.
 */
export function withoutFigures(words: readonly string[]): string[][] {
  const apart = words.flatMap((word) => word.split(atTheEnds));
  return apart.length > words.length ? [...combined(words), ...combined(apart)] : combined(words);
}
