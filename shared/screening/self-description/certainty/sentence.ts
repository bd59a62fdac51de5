import type { Line } from '../line.ts';
import { isPlain } from './plain-words.ts';
import { type Kind, kindsAmong } from './revealing-words.ts';
import { wordSet } from './word-set.ts';

/** One sentence in a line of text: its words and punctuation marks, in order. */
export interface Sentence {
  /**
   * The words. The marks `,` `:` `-` `#` `$` of a line are words of their own. The `^` that a line puts after a name is
   * removed.
   */
  readonly words: readonly string[];
  /**
   * Whether the word at an index may be a name: the line marks it as a name, and it is not a plain word, or it follows a
   * word such as 'in'.
   */
  readonly named: readonly boolean[];
  /**
   * Whether the line marks the word at an index as a name, even if it is a plain word: 'Holland' of 'Tom Holland', and
   * 'Tom'.
   */
  readonly marked: readonly boolean[];
  readonly kinds: ReadonlySet<Kind>;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

const endSource = ' . ';
const removed = 'removedpart';
/** After these words a capitalised word is a place, even if it is a plain word: 'in Reading', 'at Trinity'. */
const where = wordSet('at in to near outside');

function sentenceOf(line: Line, start: number, end: number): Sentence {
  const tokens = line.text.slice(start, end).split(' ').filter(Boolean);
  const words = tokens.map((token) => token.replace('^', ''));
  const marked = tokens.map((token) => token.endsWith('^'));
  const named = words.map(
    (word, index) =>
      marked[index] === true && (word === removed || !isPlain(word) || where.has(words[index - 1] ?? '')),
  );
  return { words, named, marked, kinds: kindsAmong(words), ...line.place(start, end) };
}

/** Splits a line into its sentences, in order. */
export function sentencesOf(line: Line): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  while (from < line.text.length) {
    const next = line.text.indexOf(endSource, from);
    const end = next < 0 ? line.text.length : next;
    if (end > from) sentences.push(sentenceOf(line, from, end));
    from = next < 0 ? end : next + endSource.length;
  }
  return sentences;
}
