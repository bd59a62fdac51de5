/** A word of the folded text with its offsets. Apostrophes inside the word belong to it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const letter = /[\p{L}\p{N}]/u;

function isWordUnit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return letter.test(text.charAt(index));
}

/** Splits folded (lower-case) text into words, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const inside =
      index < text.length &&
      (isWordUnit(text, index) ||
        (start >= 0 &&
          text.charCodeAt(index) === 39 &&
          index + 1 < text.length &&
          isWordUnit(text, index + 1)));
    if (inside && start < 0) start = index;
    if (!inside && start >= 0) {
      words.push({ text: text.slice(start, index), start, end: index });
      start = -1;
    }
  }
  return words;
}
