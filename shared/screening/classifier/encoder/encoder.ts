import * as z from 'zod';
import type { ByteMatrix, Matrix, Workspace } from '../kernels/workspace.ts';
import { floatsOf, type PackedTensors } from '../tensors.ts';
import { attend } from './attention.ts';
import { addTo, normalizedRows } from './rows.ts';
import { SentencePieces } from './sentence-pieces.ts';

/** A text of more pieces is cut. */
const longestText = 96;
const heads = 4;
const layers = [0, 1] as const;

/** The header of an encoder's file: the pieces that it knows, with their log-probabilities. */
const headerSchema = z.strictObject({ pieces: z.array(z.tuple([z.string(), z.number()])) });

/** Returns the signal that tells the position of a piece: waves of growing lengths (Vaswani et al. 2017). */
const positionSignal = (position: number, into: Float32Array): void => {
  const half = into.length / 2;
  for (let at = 0; at < half; at++) {
    const angle = position * 10_000 ** (-at / (half - 1));
    into[at] = (into[at] ?? 0) + Math.sin(angle);
    into[half + at] = (into[half + at] ?? 0) + Math.cos(angle);
  }
};

/** Returns a vector of the same direction with the length 1. */
const unitVector = (vector: Float32Array): Float32Array => {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / length);
};

/**
 * The transformer of the Universal Sentence Encoder Lite (Cer et al., Universal sentence encoder, 2018): two layers with four
 * attention heads each, trained by its authors on text of the web. It describes each piece of a text in the light of all
 * others. Its weights are not trained here; `training/classifier/import-encoder.ts` says where they come from.
 */
export class Encoder {
  readonly #space: Workspace;
  /** Vectors, as matrices of one row. */
  readonly #vectors = new Map<string, Matrix>();
  readonly #matrices = new Map<string, ByteMatrix>();
  readonly #pieceScales: Float32Array;
  readonly #pieces: SentencePieces;

  /** Loads the weights into the memory of a workspace. */
  constructor(space: Workspace, { header, tensors }: PackedTensors) {
    this.#space = space;
    this.#pieces = new SentencePieces(headerSchema.parse(header).pieces);
    const named = new Map(tensors.map((tensor) => [tensor.name, tensor]));
    for (const tensor of tensors) {
      const { name, rows, columns, bytes } = tensor;
      const scales = named.get(`${name}-scales`);
      if (scales) this.#matrices.set(name, space.byteMatrix(bytes, floatsOf(scales), columns));
      else if (rows === 1) {
        const vector = space.matrix(rows, columns);
        space.values(vector).set(floatsOf(tensor));
        this.#vectors.set(name, vector);
      }
    }
    const pieceScales = named.get('pieces-scales');
    this.#pieceScales = pieceScales ? floatsOf(pieceScales) : new Float32Array();
  }

  #matrix(name: string): ByteMatrix {
    const matrix = this.#matrices.get(name);
    if (matrix === undefined) throw new Error(`The weights of the encoder have no ${name}.`);
    return matrix;
  }

  #vector(name: string): Matrix {
    const vector = this.#vectors.get(name);
    if (vector === undefined) throw new Error(`The weights of the encoder have no ${name}.`);
    return vector;
  }

  /** How many numbers `encode` says about a text. */
  get outputs(): number {
    const { rows, columns } = this.#matrix('sentence');
    return rows + columns;
  }

  /** Returns the numbers of the pieces of a text. */
  piecesOf(text: string): number[] {
    return this.#pieces.encode(text).slice(0, longestText);
  }

  /**
   * Returns one row for each text: the mean of the vectors of its pieces, and the sentence vector that the model makes of it,
   * whose length is 1. A text has at least one piece.
   */
  encode(texts: readonly (readonly number[])[]): Matrix {
    const ends = texts.map((_, index) => texts.slice(0, index + 1).flat().length);
    const places = ends.map((end, index) => [ends[index - 1] ?? 0, end] as const);
    const space = this.#space;
    const result = space.zeros(texts.length, this.outputs);
    space.temporary(() => {
      const vectors = this.#vectorsOf(texts.flat(), places);
      const means = space.zeros(texts.length, vectors.columns);
      for (const [index, [first, end]] of places.entries())
        for (let row = first; row < end; row++) space.addRow(1 / (end - first), vectors, row, means, index);
      const sentences = this.#dense(means, 'sentence');
      for (const index of texts.keys()) {
        const into = space.row(result, index);
        into.set(space.row(means, index));
        into.set(unitVector(space.row(sentences, index).map(Math.tanh)), vectors.columns);
      }
    });
    return result;
  }

  /** Returns the vectors of all pieces of some texts. */
  #vectorsOf(pieces: readonly number[], places: readonly (readonly [number, number])[]): Matrix {
    const space = this.#space;
    const table = this.#matrix('pieces');
    let state = space.zeros(pieces.length, table.columns);
    for (const [first, end] of places)
      for (let row = first; row < end; row++) {
        // The model adds the vector of a piece to itself with the signal of its position.
        const piece = pieces[row] ?? 0;
        const factor = 2 * (this.#pieceScales[piece] ?? 0);
        space.addBytes(factor, table.at + piece * table.columns, state, row);
        positionSignal(row - first, space.row(state, row));
      }
    for (const layer of layers) state = this.#layer(layer, state, places);
    return state;
  }

  /** Returns input · weights + bias, one row for each row of the input. */
  #dense(input: Matrix, name: string): Matrix {
    const space = this.#space;
    const weights = this.#matrix(name);
    const output = space.matrix(input.rows, weights.rows);
    const bias = space.values(this.#vector(`${name}-bias`));
    for (let row = 0; row < input.rows; row++) space.row(output, row).set(bias);
    space.multiplyBytes(input, weights, output);
    return output;
  }

  #normalized(input: Matrix, name: string): Matrix {
    const [scale, shift] = [this.#vector(`${name}-scale`), this.#vector(`${name}-shift`)];
    return normalizedRows(this.#space, input, { scale, shift });
  }

  #layer(layer: number, input: Matrix, places: readonly (readonly [number, number])[]): Matrix {
    const space = this.#space;
    const joined = this.#dense(this.#normalized(input, `before-attention-${layer}`), `joined-${layer}`);
    const state = this.#dense(attend(space, joined, places, heads), `gathered-${layer}`);
    // The first layer widens the vectors, so what it adds to is widened, too.
    addTo(space, layer === 0 ? this.#dense(input, 'widened') : input, state);
    const wide = this.#dense(this.#normalized(state, `before-wide-${layer}`), `wide-${layer}`);
    space.rectify(wide);
    addTo(space, this.#dense(wide, `narrow-${layer}`), state);
    return state;
  }
}
