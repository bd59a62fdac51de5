import type { Word } from './words.ts';

/** A sentence of the folded text, and which of the document's words it contains. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly firstWord: number;
  readonly lastWord: number;
}

const longest = 60;
const breakPattern = /[.!?\n\r;]/;
/** Matches pictures with which people end a sentence. */
const picture = /\p{Extended_Pictographic}/u;

/**
 * Groups words into sentences. A sentence ends at closing punctuation, at an emoji, at a line break, or after 60 words, so that a
 * text without punctuation is also examined in parts. `lastWord` is exclusive.
 */
export function sentencesOf(text: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const from = words[first];
    const following = words[index + 1];
    if (!word || !from) break;
    const gap = text.slice(word.end, Math.min(following?.start ?? text.length, word.end + 8));
    const abbreviation = gap === '. ' && word.end - word.start <= 2 && following !== undefined;
    const ends =
      !following ||
      (breakPattern.test(gap) && /\s/.test(gap) && !abbreviation) ||
      picture.test(gap) ||
      index - first >= longest;
    if (!ends) continue;
    sentences.push({
      text: text.slice(from.start, word.end),
      start: from.start,
      firstWord: first,
      lastWord: index + 1,
    });
    first = index + 1;
  }
  return sentences;
}
