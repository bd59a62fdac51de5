import { type Folded, fold } from './text/fold.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';
import { type Word, wordsOf } from './text/words.ts';

/** A text in the readings that analyzers share, each made once. Offsets of `raw` are those of findings. */
export type Document = {
  readonly raw: string;
  readonly folded: Folded;
  readonly words: readonly Word[];
  readonly vocabulary: ReadonlySet<string>;
  readonly sentences: readonly Sentence[];
};

/** Reads a text: linear time, any UTF-16. */
export function readDocument(raw: string): Document {
  const folded = fold(raw);
  const words = wordsOf(folded.text);
  return {
    raw,
    folded,
    words,
    vocabulary: new Set(words.map((word) => word.text)),
    sentences: sentencesOf(folded.text, words),
  };
}
