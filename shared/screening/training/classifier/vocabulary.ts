import { conceptsOfWords } from '../../classifier/concepts-of-words.ts';
import { piecesOf } from '../../classifier/pieces.ts';
import type { Token } from '../../classifier/tokens.ts';

/** A text as the numbers of its words and the shapes of its tokens. */
export interface Encoded {
  readonly words: Int32Array;
  readonly shapes: Uint8Array;
}

/** All words of the examples, each with its number, the rows of its pieces and those of its concepts. */
export class Vocabulary {
  readonly #bits: number;
  readonly #concepts: ReadonlyMap<string, readonly number[]>;
  readonly #numbers = new Map<string, number>();
  readonly pieces: number[][] = [];
  readonly concepts: (readonly number[])[] = [];

  /** `concepts` are the words of each concept, separated by spaces. */
  constructor(bits: number, concepts: Readonly<Record<string, string>>) {
    this.#bits = bits;
    this.#concepts = conceptsOfWords(concepts);
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.pieces.push(piecesOf(word, this.#bits)) - 1;
    this.concepts.push(this.#concepts.get(word) ?? []);
    this.#numbers.set(word, number);
    return number;
  }

  /** Encodes a text, and adds its words to the vocabulary. */
  encode(tokens: readonly Token[]): Encoded {
    return {
      words: Int32Array.from(tokens, ({ text }) => this.#numberOf(text)),
      shapes: Uint8Array.from(tokens, ({ shape }) => shape),
    };
  }
}
