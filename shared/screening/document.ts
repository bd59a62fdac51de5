import { type Folded, fold } from '../text/fold.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';
import { unmask } from './text/unmask.ts';
import { type Word, wordsOf } from './text/words.ts';

/** One reading of a text: its letters, words and sentences, with a mapping back to the submitted text. */
export interface Reading {
  readonly raw: string;
  /** Whether the original contains only ASCII. */
  readonly ascii: boolean;
  readonly folded: Folded;
  readonly words: readonly Word[];
  readonly vocabulary: ReadonlySet<string>;
  readonly sentences: readonly Sentence[];
}

/** A text as written, and with disguises resolved (`plain`, often the same object). */
export type Document = Reading & { readonly plain: Reading };

function reading(raw: string, folded: Folded, words: readonly Word[]): Reading {
  return {
    raw,
    ascii: folded.ascii,
    folded,
    words,
    vocabulary: new Set(words.map((word) => word.text)),
    sentences: sentencesOf(folded.text, words),
  };
}

/** Reads a text into words and sentences, in linear time. Accepts any UTF-16. */
export function readDocument(raw: string): Document {
  const folded = fold(raw);
  const words = wordsOf(folded.text);
  const written = reading(raw, folded, words);
  const meant = unmask(raw, folded, words);
  const plain = meant.folded === folded ? written : reading(raw, meant.folded, meant.words);
  return { ...written, plain };
}
