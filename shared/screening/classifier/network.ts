import { conceptsOfWords } from './concepts-of-words.ts';
import { columnsOf, type Matrix, rowsOf, Workspace, windowsOf } from './kernels/workspace.ts';
import { piecesOf } from './pieces.ts';
import { shapes, type Token } from './tokens.ts';
import type { Tensor, TrainedWeights } from './weights.ts';

/** Rows of zeros before the first text, between two and after the last, so that no convolution reads across. */
export const gap = 2;
/** Memory for the calculation itself, in bytes: enough for some 4,000 tokens at once. */
const scratchBytes = 32 * 2 ** 20;

/** Where the tokens of each text are among the rows of a batch: the first row, and the row after the last. */
type Place = readonly [first: number, end: number];

/** Returns the rows of texts of these lengths in a batch, and how many rows the batch has. */
export function placesOf(lengths: readonly number[]): { places: Place[]; rows: number } {
  let next = gap;
  const places = lengths.map((length): Place => {
    const first = next;
    next = first + length + gap;
    return [first, first + length];
  });
  return { places, rows: next };
}

/** Returns how many rows before a token its convolution of a width begins. */
export function rowsBefore(width: number): number {
  return Math.floor(width / 2);
}

/**
 * The trained network. A token is the mean of the vectors of its parts, plus those of the concepts that it belongs to and of
 * its shape. Convolutions of several widths read the tokens, their largest and mean values over a text go through a hidden
 * layer to one number for each head. After Kim, Convolutional neural networks for sentence classification (2014), and
 * Bojanowski et al., Enriching word vectors with subword information (2017).
 */
export class Network {
  readonly #weights: TrainedWeights;
  readonly #space: Workspace;
  readonly #matrices = new Map<string, Matrix>();
  readonly #pieces: { at: number; scales: Float32Array };
  readonly #concepts: ReadonlyMap<string, readonly number[]>;
  /** The end of the weights in the memory. */
  readonly #loaded: number;

  /** Loads weights into memory. `kernels` are the bytes of `kernels.wasm`. */
  constructor(weights: TrainedWeights, kernels: Uint8Array<ArrayBuffer>) {
    this.#weights = weights;
    const size = weights.tensors.reduce((sum, { bytes }) => sum + bytes.length, 0);
    this.#space = new Workspace(kernels, size + scratchBytes);
    const tensor = (name: string): Tensor => {
      const found = weights.tensors.find((one) => one.name === name);
      if (found === undefined) throw new Error(`The weights of the classifier have no ${name}.`);
      return found;
    };
    const { widths } = weights.sizes;
    for (const name of [
      ...['concepts', 'shapes', 'hidden', 'hidden-bias', 'output', 'output-bias'],
      ...widths.flatMap((width) => [`convolution-${width}`, `convolution-${width}-bias`]),
    ]) {
      const { bytes, rows, columns } = tensor(name);
      this.#matrices.set(name, { at: this.#space.bytes(bytes), rows, columns, stride: columns });
    }
    this.#pieces = {
      at: this.#space.bytes(tensor('pieces').bytes),
      scales: new Float32Array(Uint8Array.from(tensor('piece-scales').bytes).buffer),
    };
    this.#concepts = conceptsOfWords(weights.concepts);
    this.#loaded = this.#space.used;
  }

  #matrix(name: string): Matrix {
    const matrix = this.#matrices.get(name);
    if (matrix === undefined) throw new Error(`The classifier has no ${name}.`);
    return matrix;
  }

  #addToken({ text, shape }: Token, into: Matrix, row: number): void {
    const { bits, dimensions } = this.#weights.sizes;
    const pieces = piecesOf(text, bits);
    for (const piece of pieces) {
      const factor = (this.#pieces.scales[piece] ?? 0) / pieces.length;
      this.#space.addBytes(factor, this.#pieces.at + piece * dimensions, into, row);
    }
    const concepts = this.#concepts.get(text) ?? [];
    for (const concept of concepts)
      this.#space.addRow(1 / Math.sqrt(concepts.length), this.#matrix('concepts'), concept, into, row);
    if (shapes[shape] !== 'lower') this.#space.addRow(1, this.#matrix('shapes'), shape, into, row);
  }

  /** Returns what the convolutions find in each text: one row for each, with its largest and its mean values. */
  #features(texts: readonly (readonly Token[])[]): Matrix {
    const { dimensions, widths, filters } = this.#weights.sizes;
    const space = this.#space;
    const { places, rows } = placesOf(texts.map(({ length }) => length));
    const tokens = space.zeros(rows + gap, dimensions);
    for (const [index, text] of texts.entries())
      for (const [position, token] of text.entries())
        this.#addToken(token, tokens, (places[index]?.[0] ?? 0) + position);
    const features = space.matrix(texts.length, 2 * filters * widths.length);
    const found = space.matrix(rows, filters);
    const where = space.matrix(1, filters);
    for (const [order, width] of widths.entries()) {
      space.values(found).fill(0);
      const windows = windowsOf(tokens, gap - rowsBefore(width), rows - gap, width);
      space.multiply(windows, this.#matrix(`convolution-${width}`), rowsOf(found, gap, rows - gap));
      const bias = this.#matrix(`convolution-${width}-bias`);
      for (const [index, place] of places.entries()) {
        const own = columnsOf(rowsOf(features, index, 1), 2 * filters * order, 2 * filters);
        const largest = columnsOf(own, 0, filters);
        space.pool(found, bias, place, { largest, rows: where, mean: columnsOf(own, filters, filters) });
      }
    }
    return features;
  }

  /** Returns the outputs for each text, as log-odds, in the order of the heads. A text has at least one token. */
  outputs(texts: readonly (readonly Token[])[]): Float32Array[] {
    const space = this.#space;
    return space.temporary(() => {
      const features = this.#features(texts);
      const hidden = this.#layer(features, 'hidden');
      space.rectify(hidden);
      const outputs = this.#layer(hidden, 'output');
      return texts.map((_, index) => space.row(outputs, index).slice(0, this.#weights.heads.length));
    }, this.#loaded);
  }

  #layer(input: Matrix, name: string): Matrix {
    const weights = this.#matrix(name);
    const bias = this.#space.values(this.#matrix(`${name}-bias`));
    const output = this.#space.matrix(input.rows, weights.columns);
    for (let row = 0; row < input.rows; row++) this.#space.row(output, row).set(bias);
    this.#space.multiply(input, weights, output);
    return output;
  }
}
