import type { Document } from '../document.ts';
import { isSpanish } from '../text/is-spanish.ts';
import { type Head, heads } from './heads.ts';
import { Network } from './network.ts';
import { type Part, partsOf } from './parts.ts';
import { unpackTensors } from './tensors.ts';
import { unpackWeights } from './weights.ts';

/**
 * The log-odds from which a head counts: in a short text, in a long one, whose many sentences would add up, and in a Spanish one,
 * of which the classifier knows fewer lines.
 */
export type Thresholds = Readonly<Record<Head, Readonly<Record<KindOfText, number>>>>;
export type KindOfText = 'short' | 'long' | 'spanish';

/** The files of a trained classifier: `classifier.bin`, `encoder.bin`, `kernels/kernels.wasm` and `thresholds.json`. */
export interface ClassifierFiles {
  readonly weights: Uint8Array;
  readonly encoder: Uint8Array;
  readonly kernels: Uint8Array<ArrayBuffer>;
  readonly thresholds: Thresholds;
}

/** What the classifier says about one head in a part of a text. */
export interface Opinion {
  readonly head: Head;
  /** From 0 to 1, relative to the threshold of the head: from 0.5 on, it counts. */
  readonly score: number;
  /** How likely the head is, 0 to 1, without its threshold. */
  readonly probability: number;
}

/** A part of a text, a sentence or the whole of a short text, with the opinions of all heads in their order. */
export interface ExaminedPart {
  /** Where the part is, in the submitted text. */
  readonly start: number;
  readonly end: number;
  readonly opinions: readonly Opinion[];
}

/** A text of more words has the thresholds of long texts. */
const shortText = 40;

/** A part with its outputs. */
type ReadPart = Pick<Part, 'start' | 'end'> & { readonly outputs: Float32Array };

const kindOf = (document: Document): KindOfText => {
  if (isSpanish(document)) return 'spanish';
  return document.words.length <= shortText ? 'short' : 'long';
};

const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Says what a text means, sentence by sentence; about short texts also as a whole. */
export class Classifier {
  readonly #network: Network;
  /** What is known about documents that are still in use, so that it is calculated once. */
  readonly #known = new WeakMap<Document, ReadPart[]>();
  readonly #examined = new WeakMap<Document, ExaminedPart[]>();
  readonly #thresholds: Thresholds;

  /** Reads the files of a trained classifier into memory. @throws when they do not belong to this version of the code */
  constructor({ weights, encoder, kernels, thresholds }: ClassifierFiles) {
    const unpacked = unpackWeights(weights);
    if (unpacked.heads.join() !== heads.join())
      throw new Error('The classifier was trained for other heads.');
    this.#network = new Network(unpacked, kernels, unpackTensors(encoder));
    this.#thresholds = thresholds;
  }

  /** Returns for every part of a text the log-odds of each head, in their order. */
  outputs(document: Document): readonly ReadPart[] {
    const known = this.#known.get(document);
    if (known !== undefined) return known;
    const parts = partsOf(document);
    const outputs = this.#network.outputs(parts);
    const read = parts.map(({ start, end }, index) => ({
      start,
      end,
      outputs: outputs[index] as Float32Array,
    }));
    this.#known.set(document, read);
    return read;
  }

  /** Returns what each head says about every part of a text. */
  examine(document: Document): readonly ExaminedPart[] {
    const known = this.#examined.get(document);
    if (known !== undefined) return known;
    const examined = this.#opinions(document);
    this.#examined.set(document, examined);
    return examined;
  }

  #opinions(document: Document): ExaminedPart[] {
    const kind = kindOf(document);
    return this.outputs(document).map(({ start, end, outputs }) => ({
      start,
      end,
      opinions: heads.map((head, index) => {
        const odds = outputs[index] ?? 0;
        return {
          head,
          score: probabilityOf(odds - this.#thresholds[head][kind]),
          probability: probabilityOf(odds),
        };
      }),
    }));
  }
}
