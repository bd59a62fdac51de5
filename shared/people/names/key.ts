import { plainDigits } from '../../text/digits.ts';
import { lookAlikePairs, lookAlikes } from '../../text/look-alikes.ts';
import { plainLetters } from '../../text/plain-letters.ts';

const looks = new Map<string, string>();
for (const [letter, shapes] of Object.entries(lookAlikes))
  for (const shape of shapes) looks.set(shape, letter);

/** Small letters, alone or as a pair, that do not look like what their capital looks like, by what they do look like. */
const asSmall: Readonly<Record<string, string>> = {
  cl: 'd',
  ß: 'b',
  η: 'n',
  ν: 'v',
  μ: 'u',
  υ: 'u',
  σ: 'o',
  ω: 'w',
};
const small = /cl|[ßηνμυσω]/gu;
const separators = /[^\p{L}\p{M}\p{N}]/gu;

const keyOf = (handle: string): string => {
  const plain = plainDigits(plainLetters(handle)).replace(separators, '');
  const seen = [...plain].map((letter) => looks.get(letter) ?? letter).join('');
  return lookAlikePairs.reduce((text, [pair, letter]) => text.replaceAll(pair, letter), seen);
};

/**
 * What a name looks like: no case, accents or separators; letters of other alphabets, figures and pairs that pass for a
 * Latin letter as that letter (UTS #39, skeleton). Two names look alike when they share one. Nearly all names have one;
 * two where a small letter looks like another than its capital does ('Weiß' is spelled 'WEISS' and looks like 'WeiB';
 * 'clark fox' looks like 'dark fox', 'Clark Fox' does not).
 */
export function handleKeys(handle: string): string[] {
  return [...new Set([keyOf(handle), keyOf(handle.replace(small, (letter) => asSmall[letter] ?? letter))])];
}
