import type { Matrix, Workspace } from '../../classifier/kernels/workspace.ts';
import { rowsOf } from '../../classifier/kernels/workspace.ts';
import { shapes } from '../../classifier/tokens.ts';
import type { Layout } from './convolution-layer.ts';
import { improve, type Parameter, parameter, type Step } from './parameter.ts';
import { normalNumbers } from './random.ts';
import type { Encoded, Vocabulary } from './vocabulary.ts';

/** The most different pieces that one batch may have. */
const maxPieces = 80_000;
/** Pieces learn at twice the rate of the other weights, because a batch has few of them. */
const pieceRate = 2;
const deviation = { pieces: 0.3, concepts: 0.1, shapes: 0.05 };

/** The batch that was read last: the different words in it, and the word and shape of every row. */
interface Read {
  readonly words: readonly number[];
  readonly order: ReadonlyMap<number, number>;
  readonly texts: readonly Encoded[];
  readonly layout: Layout;
}

/** Turns tokens into vectors: the mean of the vectors of their pieces, plus those of their concepts and shape. */
export class EmbeddingLayer {
  readonly pieces: Omit<Parameter, 'gradient'>;
  readonly concepts: Parameter;
  readonly shapes: Parameter;
  readonly #space: Workspace;
  readonly #vocabulary: Vocabulary;
  readonly #gradient: Matrix;
  #read: Read | undefined;
  /** The row of `#gradient` of each piece of the batch. */
  readonly #slots = new Map<number, number>();

  constructor(
    space: Workspace,
    vocabulary: Vocabulary,
    size: { bits: number; dimensions: number; concepts: number },
    random: () => number,
  ) {
    this.#space = space;
    this.#vocabulary = vocabulary;
    const { dimensions } = size;
    const rows = 2 ** size.bits;
    const normal = normalNumbers(random);
    this.pieces = {
      weights: space.matrix(rows, dimensions),
      first: space.zeros(rows, dimensions),
      second: space.zeros(rows, dimensions),
    };
    const values = space.values(this.pieces.weights);
    for (let index = 0; index < values.length; index++) values[index] = deviation.pieces * normal();
    this.#gradient = space.matrix(maxPieces, dimensions);
    this.concepts = parameter(space, size.concepts, dimensions, () => deviation.concepts * normal());
    this.shapes = parameter(space, shapes.length, dimensions, () => deviation.shapes * normal());
  }

  /** Returns the vectors of all tokens of a batch, each text at its place. */
  forward(texts: readonly Encoded[], layout: Layout): Matrix {
    const space = this.#space;
    const order = new Map<number, number>();
    for (const text of texts)
      for (const word of text.words) if (!order.has(word)) order.set(word, order.size);
    const words = [...order.keys()];
    this.#read = { words, order, texts, layout };
    const { columns } = this.pieces.weights;
    const vectors = space.zeros(words.length, columns);
    for (const [row, word] of words.entries()) this.#addWord(word, vectors, row);
    const tokens = space.zeros(layout.rows + layout.gap, columns);
    this.#eachRow((row, word, shape) => {
      space.row(tokens, row).set(space.row(vectors, word));
      if (shape > 0) space.addRow(1, this.shapes.weights, shape, tokens, row);
    });
    return tokens;
  }

  #addWord(word: number, vectors: Matrix, row: number): void {
    const pieces = this.#vocabulary.pieces[word] ?? [];
    for (const piece of pieces)
      this.#space.addRow(1 / pieces.length, this.pieces.weights, piece, vectors, row);
    const concepts = this.#vocabulary.concepts[word] ?? [];
    for (const concept of concepts)
      this.#space.addRow(1 / Math.sqrt(concepts.length), this.concepts.weights, concept, vectors, row);
  }

  #eachRow(act: (row: number, word: number, shape: number) => void): void {
    const { order, texts, layout } = this.#read as Read;
    for (const [index, { words, shapes }] of texts.entries()) {
      const first = layout.places[index]?.[0] ?? 0;
      for (const [position, word] of words.entries())
        act(first + position, order.get(word) ?? 0, shapes[position] ?? 0);
    }
  }

  /** Adds to the gradients of the layer from that of the tokens of the batch that was read last. */
  backward(ofTokens: Matrix): void {
    const space = this.#space;
    const { words } = this.#read as Read;
    const ofWords = space.zeros(words.length, ofTokens.columns);
    this.#eachRow((row, word, shape) => {
      space.addRow(1, ofTokens, row, ofWords, word);
      if (shape > 0) space.addRow(1, ofTokens, row, this.shapes.gradient, shape);
    });
    for (const [row, word] of words.entries()) {
      const pieces = this.#vocabulary.pieces[word] ?? [];
      for (const piece of pieces)
        space.addRow(1 / pieces.length, ofWords, row, this.#gradient, this.#slotOf(piece));
      const concepts = this.#vocabulary.concepts[word] ?? [];
      for (const concept of concepts)
        space.addRow(1 / Math.sqrt(concepts.length), ofWords, row, this.concepts.gradient, concept);
    }
  }

  /** Takes a step with the gradients of a batch. */
  improve(step: Step): void {
    this.#improvePieces(step);
    improve(this.#space, this.concepts, step, 0);
    improve(this.#space, this.shapes, step, 0);
  }

  /** Returns the row of the gradient of a piece; zeros when the batch has not had it before. */
  #slotOf(piece: number): number {
    const known = this.#slots.get(piece);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    if (slot >= maxPieces) throw new RangeError('A batch has too many different pieces of words.');
    this.#slots.set(piece, slot);
    this.#space.row(this.#gradient, slot).fill(0);
    return slot;
  }

  #improvePieces({ rate, corrections }: Step): void {
    const { weights, first, second } = this.pieces;
    for (const [piece, slot] of this.#slots) {
      const rows = {
        weights: rowsOf(weights, piece, 1),
        gradient: rowsOf(this.#gradient, slot, 1),
        first: rowsOf(first, piece, 1),
        second: rowsOf(second, piece, 1),
      };
      this.#space.adam(rows, { rate: pieceRate * rate, decay: 0, corrections });
    }
    this.#slots.clear();
  }
}
