import type { AST } from '@eslint-community/regexpp';

/**
 * One character of every kind that patterns distinguish: ASCII, letters, marks and digits of other scripts, signs.
 */
export const sampleCharacters: readonly string[] = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...'éÉßñÑıſKжЖαΩաשاकกあ漢한ａＡǅ',
  ...'\u0301\u0903\u20dd٣४１²½Ⅷ€£’‘“”–—•·…¿¡★►➡✅«»',
  ...'\u00a0\u00ad\u061c\u200b\u200d\u202e\u2028\u2029\u3000\u3164\ufe0f\u20e3\ufeff\ue000',
  ...'🔥👉𝐚𐐀',
  '\ud800',
];

/** The characters that one position of a pattern matches. */
export type CharacterSet = ReadonlySet<string>;

const sets = new Map<string, CharacterSet>();

/** Returns the sample characters that this character, class or dot matches with these flags. */
export function charactersOf(element: Pick<AST.Element, 'raw'>, flags: string): CharacterSet {
  const flagsLeft = flags.replaceAll(/[gyd]/g, '');
  const key = `${flagsLeft}/${element.raw}`;
  const known = sets.get(key);
  if (known) return known;
  const pattern = new RegExp(`^(?:${element.raw})$`, flagsLeft);
  const found = new Set(sampleCharacters.filter((character) => pattern.test(character)));
  sets.set(key, found);
  return found;
}

export function overlap(one: CharacterSet, other: CharacterSet): boolean {
  for (const character of one) if (other.has(character)) return true;
  return false;
}

export function within(inner: CharacterSet, outer: CharacterSet): boolean {
  for (const character of inner) if (!outer.has(character)) return false;
  return true;
}

/** Returns the characters that `\b` counts as letters: with the flags i and u also the long s and the Kelvin sign. */
export function wordCharacters(flags: string): CharacterSet {
  return charactersOf({ raw: '\\w' }, flags);
}
export const everyCharacter: CharacterSet = new Set(sampleCharacters);
