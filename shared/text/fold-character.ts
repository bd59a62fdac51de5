import { confusables } from './confusables.ts';
import { decimalOf } from './digits.ts';
import { lookAlikes } from './look-alikes.ts';

const lookalikes = new Map<string, string>();
/** Scripts whose letters look like Latin capitals and that hardly any text is written in. */
const likeCapitals = /[\p{Script=Lisu}\p{Script=Cherokee}]/u;
for (const [latin, shapes] of Object.entries(lookAlikes)) {
  for (const shape of shapes) if (likeCapitals.test(shape)) lookalikes.set(shape, latin);
}
for (const [latin, shapes] of Object.entries(confusables)) {
  for (const shape of shapes) lookalikes.set(shape, latin);
}

const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]$/u;
const marks = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const space = /^[\p{Zs}\u2028\u2029]$/u;
const dash = /^[\p{Pd}\u2212]$/u;
const singleQuote = /^[\u2018\u2019\u201a\u201b\u2032\u02bc\uff07\u0060\u00b4]$/u;
const doubleQuote = /^[\u201c-\u201f\u2033\u00ab\u00bb\uff02]$/u;

function regionalIndicator(codePoint: number): string | undefined {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff
    ? String.fromCharCode(codePoint - 0x1f1e6 + 97)
    : undefined;
}

/**
 * The maximum length of the fold of one character, in UTF-16 units. Longer decompositions are whole Arabic, Japanese or
 * Korean words, or `㎮`.
 */
const longest = 4;

const digit = /^\p{Nd}$/u;

function foldOnce(character: string): string {
  if (invisible.test(character)) return '';
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (singleQuote.test(character)) return "'";
  if (doubleQuote.test(character)) return '"';
  const indicator = regionalIndicator(character.codePointAt(0) ?? 0);
  if (indicator) return indicator;
  let folded = '';
  for (const part of character.normalize('NFKD').replace(marks, '').slice(0, longest)) {
    if (digit.test(part)) folded += part < ':' ? part : decimalOf(part);
    else folded += lookalikes.get(part) ?? lookalikes.get(part.toLowerCase()) ?? part.toLowerCase();
  }
  return folded;
}

const cacheLimit = 4096;
const cache = new Map<string, string>();

/**
 * Folds one code point above ASCII to what a reader sees. An invisible character (combining and zero-width characters,
 * direction marks, lone surrogates) becomes ''. Others become the Latin letters that they look like, or otherwise their
 * compatibility decomposition (Unicode UAX #15, NFKD) in lower case, cut to four UTF-16 units.
 */
export function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = foldOnce(character);
  if (cache.size < cacheLimit) cache.set(character, folded);
  return folded;
}
