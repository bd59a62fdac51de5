import { plainDigits } from './digits.ts';

/** The scripts in use today (Unicode UAX #31, tables 5 and 7), by their Unicode names. */
const written =
  `Latin Greek Cyrillic Armenian Hebrew Arabic Thaana Syriac Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu
  Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Georgian Ethiopic Khmer Mongolian Han Hangul Hiragana Katakana
  Bopomofo Cherokee Canadian_Aboriginal Tifinagh Nko Adlam Vai Yi Lisu Miao Javanese Balinese Sundanese Batak Cham
  Chakma Lepcha Limbu Meetei_Mayek Ol_Chiki Saurashtra Tai_Le New_Tai_Lue Tai_Tham Tai_Viet Osage Newa
  Hanifi_Rohingya Bamum Buginese Syloti_Nagri Kayah_Li`.split(/\s+/);

/** Scripts that one word may mix, because a language uses them together (UTS #39, 5.1, augmented script sets). */
const together: Readonly<Record<string, readonly string[]>> = {
  Japanese: ['Han', 'Hiragana', 'Katakana'],
  Korean: ['Han', 'Hangul'],
  'Chinese with Bopomofo': ['Han', 'Bopomofo'],
};

const patterns = new Map<string, RegExp>();
const isIn = (script: string, character: string): boolean => {
  const pattern = patterns.get(script) ?? new RegExp(`^\\p{scx=${script}}$`, 'u');
  patterns.set(script, pattern);
  return pattern.test(character);
};

const commonPattern = /^[\p{sc=Common}\p{sc=Inherited}]$/u;
const isShared = (character: string): boolean =>
  /[0-9]/.test(character) ||
  (commonPattern.test(character) && !written.some((script) => isIn(script, character)));

const writingsOf = (character: string): string[] => {
  const scripts = written.filter((script) => isIn(script, character));
  const mixed = Object.keys(together).filter((name) =>
    together[name]?.some((each) => scripts.includes(each)),
  );
  return [...scripts, ...mixed];
};

/**
 * Returns the scripts of a word that mixes several; `undefined` when all its letters belong to one script, or to scripts
 * that one language uses together (UTS #39, single script). Digits and characters that all scripts share do not count.
 */
export function mixedScripts(word: string): string[] | undefined {
  const letters = [...plainDigits(word)].filter((character) => !isShared(character));
  const [first, ...others] = letters.map(writingsOf);
  if (!first) return undefined;
  const common = others.reduce((left, right) => left.filter((each) => right.includes(each)), first);
  if (common.length > 0) return undefined;
  const names = letters.map(
    (letter) => written.find((script) => isIn(script, letter)) ?? 'one that is not in use',
  );
  return [...new Set(names)].map((name) => name.replaceAll('_', ' '));
}
