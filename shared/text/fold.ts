import { foldCharacter } from './fold-character.ts';

/** A folded text. `start` and `end` map offsets in `text` to offsets in the original. */
export interface Folded {
  readonly text: string;
  /** Whether the original has only ASCII characters. */
  readonly ascii: boolean;
  start(index: number): number;
  end(index: number): number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the definition of plain ASCII
const asciiPattern = /^[\x00-\x7f]*$/;

/**
 * Folds a text to what a reader sees in it: lower case, with look-alike and accented letters replaced by
 * Latin ones and invisible characters removed. Takes time linear in the length of the text. Accepts any
 * UTF-16, even lone surrogates.
 */
export function fold(raw: string): Folded {
  if (asciiPattern.test(raw))
    return { text: raw.toLowerCase(), ascii: true, start: (index) => index, end: (index) => index };

  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  for (let at = 0; at < raw.length; ) {
    const code = raw.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const character = raw.slice(at, next);
    const folded = code < 128 ? character.toLowerCase() : foldCharacter(character);
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = next;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(next);
    }
    parts.push(folded);
    at = next;
  }
  return {
    text: parts.join(''),
    ascii: false,
    start: (index) => starts[index] ?? raw.length,
    end: (index) => (index <= 0 ? 0 : (ends[index - 1] ?? raw.length)),
  };
}

/** Maps an offset in the original to the offset in the folded text. */
export function foldedIndex(folded: Folded, original: number): number {
  if (folded.ascii) return original;
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.start(middle) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}
