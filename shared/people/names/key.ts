import { plainDigits } from '../../text/digits.ts';
import { lookAlikePairs, lookAlikes } from '../../text/look-alikes.ts';
import { plainLetters } from '../../text/plain-letters.ts';

const looks = new Map<string, string>();
for (const [letter, shapes] of Object.entries(lookAlikes))
  for (const shape of shapes) looks.set(shape, letter);

/** Small letters and pairs that look like another Latin letter although their capitals do not. */
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
 * Returns the keys by which names are compared: two names look alike when they share a key. A key has no
 * case, accents or separators, and every letter, digit or pair that looks like a Latin letter becomes that
 * letter (UTS #39, skeleton). Most names have one key. A name has two when a small letter or pair looks like
 * another letter but its capital does not: 'Weiß' is 'WEISS' in capitals but looks like 'WeiB', and
 * 'clark fox' looks like 'dark fox' but 'Clark Fox' does not.
 */
export function handleKeys(handle: string): string[] {
  return [...new Set([keyOf(handle), keyOf(handle.replace(small, (letter) => asSmall[letter] ?? letter))])];
}
