import type { Document } from '../document.ts';
import { type Head, heads } from './heads.ts';
import { Network } from './network.ts';
import { longestWhole, type Token, tokenize, wholeText } from './tokens.ts';
import { unpackWeights } from './weights.ts';

/** The log-odds from which a head counts, in a short text and in a long one, whose many sentences would add up. */
export type Thresholds = Readonly<Record<Head, { readonly short: number; readonly long: number }>>;

/** The files of a trained classifier: `classifier.bin`, `kernels/kernels.wasm` and `thresholds.json`. */
export interface ClassifierFiles {
  readonly weights: Uint8Array;
  readonly kernels: Uint8Array<ArrayBuffer>;
  readonly thresholds: Thresholds;
}

/** What the classifier recognizes in a part of a text. */
export interface Recognized {
  readonly head: Head;
  /** From 0 to 1; from 0.5 on, it counts. */
  readonly score: number;
  /** Where the part is, in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** A text of more words has the thresholds of long texts. */
const shortText = 40;

interface Part {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

const partsOf = (document: Document): Part[] => {
  const text = tokenize(document);
  const sentences = text.sentences.map((tokens, index): Part => {
    const sentence = document.sentences[index];
    const start = sentence?.start ?? 0;
    return { tokens, start, end: start + (sentence?.text.length ?? 0) };
  });
  if (sentences.length < 2 || text.words > longestWhole) return sentences;
  return [...sentences, { tokens: wholeText(text), start: 0, end: document.folded.text.length }];
};

/** Recognizes what a text means, sentence by sentence; short texts also as a whole. */
export class Classifier {
  readonly #network: Network;
  readonly #thresholds: Thresholds;

  /** Reads the files of a trained classifier into memory. @throws when they do not belong to this version of the code */
  constructor({ weights, kernels, thresholds }: ClassifierFiles) {
    const unpacked = unpackWeights(weights);
    if (unpacked.heads.join() !== heads.join())
      throw new Error('The classifier was trained for other heads.');
    this.#network = new Network(unpacked, kernels);
    this.#thresholds = thresholds;
  }

  /** Returns for every part of a text the log-odds of each head, in their order. */
  outputs(document: Document): (Omit<Part, 'tokens'> & { outputs: Float32Array })[] {
    const parts = partsOf(document).filter(({ tokens }) => tokens.length > 0);
    const outputs = this.#network.outputs(parts.map(({ tokens }) => tokens));
    return parts.map(({ start, end }, index) => ({ start, end, outputs: outputs[index] as Float32Array }));
  }

  /** Returns everything that a text may be, with a score of at least `from`. */
  recognize(document: Document, from: number): Recognized[] {
    const length = document.words.length <= shortText ? 'short' : 'long';
    return this.outputs(document).flatMap(({ start, end, outputs }) =>
      heads.flatMap((head, index): Recognized[] => {
        const odds = (outputs[index] ?? 0) - this.#thresholds[head][length];
        const score = 1 / (1 + Math.exp(-odds));
        return score >= from ? [{ head, score, start, end }] : [];
      }),
    );
  }
}
