import { conceptsOfWords } from './concepts-of-words.ts';
import { Encoder } from './encoder/encoder.ts';
import { dense } from './encoder/rows.ts';
import { columnsOf, type Matrix, rowsOf, Workspace, windowsOf } from './kernels/workspace.ts';
import { piecesOf } from './pieces.ts';
import type { PackedTensors, Tensor } from './tensors.ts';
import { shapes, type Token } from './tokens.ts';
import type { TrainedWeights } from './weights.ts';

/** Rows of zeros before the first text, between two and after the last, so that no convolution reads across. */
export const gap = 2;
/** Memory for the calculation itself, in bytes: enough for some 4,000 tokens at once. */
const scratchBytes = 32 * 2 ** 20;
/** A text is read carefully when a head's quick output is at least this, as log-odds. */
const doubtful = -3.5;
/** How many pieces of words are read carefully in all texts together; the most doubtful texts come first. */
const maxPieces = 128;

/** A part of a text to read: its tokens, and how it is written. */
export interface ReadableText {
  readonly tokens: readonly Token[];
  readonly written: string;
}

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
 * The trained network. A token is the mean of the vectors of its parts, plus those of the concepts that it belongs to
 * and of its shape. Convolutions of several widths read the tokens, their largest and mean values over a text go through
 * a hidden layer to one number for each head. Where these outputs leave a doubt, an encoder reads the text as well, and
 * other layers decide by both, because the encoder takes a hundred times as long. After Kim, Convolutional neural
 * networks for sentence classification (2014), and Bojanowski et al., Enriching word vectors with subword information
 * (2017).
 */
export class Network {
  readonly #weights: TrainedWeights;
  readonly #space: Workspace;
  readonly #matrices = new Map<string, Matrix>();
  readonly #pieces: { at: number; scales: Float32Array };
  readonly #concepts: ReadonlyMap<string, readonly number[]>;
  /** The end of the weights in the memory. */
  readonly #loaded: number;

  readonly #encoder: Encoder | undefined;

  /** Loads weights into memory. `kernels` are the bytes of `kernels.wasm`. An encoder is needed when the weights use one. */
  constructor(weights: TrainedWeights, kernels: Uint8Array<ArrayBuffer>, encoder?: PackedTensors) {
    this.#weights = weights;
    const sizeOf = (tensors: readonly Tensor[]) => tensors.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const size = sizeOf(weights.tensors) + sizeOf(encoder?.tensors ?? []);
    this.#space = new Workspace(kernels, size + scratchBytes);
    const tensor = (name: string): Tensor => {
      const found = weights.tensors.find((one) => one.name === name);
      if (found === undefined) throw new Error(`The weights of the classifier have no ${name}.`);
      return found;
    };
    const { widths, encoded } = weights.sizes;
    const layers = ['hidden', 'hidden-bias', 'output', 'output-bias'];
    for (const name of [
      ...['concepts', 'shapes', ...layers.map((layer) => `quick-${layer}`)],
      ...(encoded > 0
        ? ['encoded-means', 'encoded-factors', ...layers.map((layer) => `careful-${layer}`)]
        : []),
      ...widths.flatMap((width) => [`convolution-${width}`, `convolution-${width}-bias`]),
    ]) {
      const { bytes, rows, columns } = tensor(name);
      this.#matrices.set(name, { at: this.#space.bytes(bytes), rows, columns, stride: columns });
    }
    this.#pieces = {
      at: this.#space.bytes(tensor('pieces').bytes),
      scales: new Float32Array(Uint8Array.from(tensor('pieces-scales').bytes).buffer),
    };
    this.#concepts = conceptsOfWords(weights.concepts);
    if (encoded > 0 && encoder === undefined) throw new Error('The classifier needs its encoder.');
    this.#encoder = encoded > 0 && encoder ? new Encoder(this.#space, encoder) : undefined;
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
  outputs(texts: readonly ReadableText[]): Float32Array[] {
    const space = this.#space;
    return space.temporary(() => {
      const features = this.#features(texts.map(({ tokens }) => tokens));
      const results = this.#tower(features, 'quick');
      const chosen = this.#doubtful(results, texts);
      const encoded = this.#encoder?.encode(chosen.map(({ pieces }) => pieces));
      if (encoded === undefined || chosen.length === 0) return results;
      const joined = space.matrix(chosen.length, features.columns + encoded.columns);
      for (const [row, { index }] of chosen.entries()) {
        space.row(joined, row).set(space.row(features, index));
        this.#standardize(space.row(encoded, row), space.row(joined, row).subarray(features.columns));
      }
      for (const [row, outputs] of this.#tower(joined, 'careful').entries())
        results[chosen[row]?.index ?? 0] = outputs;
      return results;
    }, this.#loaded);
  }

  /** Chooses the texts that are read carefully, with the pieces of words that the encoder reads. */
  #doubtful(
    results: readonly Float32Array[],
    texts: readonly ReadableText[],
  ): { index: number; pieces: number[] }[] {
    const encoder = this.#encoder;
    if (encoder === undefined) return [];
    const order = results
      .map((outputs, index) => ({ index, highest: Math.max(...outputs) }))
      .filter(({ highest }) => highest >= doubtful)
      .sort((a, b) => b.highest - a.highest);
    const chosen: { index: number; pieces: number[] }[] = [];
    let left = maxPieces;
    for (const { index } of order) {
      const pieces = encoder.piecesOf(texts[index]?.written ?? '');
      if (pieces.length > left) continue;
      left -= pieces.length;
      if (pieces.length > 0) chosen.push({ index, pieces });
    }
    return chosen;
  }

  /** Writes what the encoder says with the mean 0 and the deviation 1 that it had in training. */
  #standardize(encoded: Float32Array, into: Float32Array): void {
    const [means, factors] = [this.#matrix('encoded-means'), this.#matrix('encoded-factors')].map((matrix) =>
      this.#space.values(matrix),
    );
    for (let at = 0; at < encoded.length; at++)
      into[at] = ((encoded[at] ?? 0) - (means?.[at] ?? 0)) * (factors?.[at] ?? 0);
  }

  #tower(features: Matrix, name: string): Float32Array[] {
    const space = this.#space;
    const hidden = this.#dense(features, `${name}-hidden`);
    space.rectify(hidden);
    const outputs = this.#dense(hidden, `${name}-output`);
    return Array.from({ length: outputs.rows }, (_, index) =>
      space.row(outputs, index).slice(0, this.#weights.heads.length),
    );
  }

  #dense(input: Matrix, name: string): Matrix {
    const [weights, bias] = [this.#matrix(name), this.#matrix(`${name}-bias`)];
    return dense(this.#space, input, { weights, bias });
  }
}
