import { latinLetters } from './latin-letters.ts';

const plain = new Map<string, string>();
for (const [letters, written] of Object.entries(latinLetters))
  for (const letter of written) plain.set(letter, letters);

/**
 * Ranges of code points (first, last) of the accents in Latin, Greek and Cyrillic, and of the optional vowel points in
 * Hebrew and Arabic.
 */
const optionalMarks: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x652],
  [0x670, 0x670],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  [0xfe20, 0xfe2f],
];
/**
 * Matches invisible characters (marks for direction, joining and variation, fillers) and the Arabic stroke that
 * lengthens a word.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]/gu;

const isAccent = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return optionalMarks.some(([first, last]) => first <= code && code <= last);
};

/**
 * Reduces a text to plain letters: decomposed (Unicode UAX #15, NFKD), in lower case, without accents and
 * invisible characters, and with `đ`, `ł`, `ß` as `d`, `l`, `ss`. Keeps the vowel signs that a script needs,
 * so that different Thai or Hindi words stay different.
 */
export function plainLetters(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text.normalize('NFKD').replace(unseen, '').toLowerCase().normalize('NFKD'))
    if (!isAccent(character)) folded += plain.get(character) ?? character;
  return folded.normalize('NFC');
}
