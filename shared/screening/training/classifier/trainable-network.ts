import { heads } from '../../classifier/heads.ts';
import {
  columnsOf,
  type Matrix,
  type Pooled,
  rowsOf,
  type Workspace,
} from '../../classifier/kernels/workspace.ts';
import { gap, placesOf } from '../../classifier/network.ts';
import type { Sizes } from '../../classifier/weights.ts';
import { ConvolutionLayer, type Layout } from './convolution-layer.ts';
import { DenseLayer } from './dense-layer.ts';
import { type Dropped, dropOut } from './dropout.ts';
import { EmbeddingLayer } from './embedding-layer.ts';
import type { Step } from './parameter.ts';
import type { Encoded, Vocabulary } from './vocabulary.ts';

/** A text with what each head should say about it, from 0 to 1, and how much that counts; 0 when it is not known. */
export interface Example {
  readonly text: Encoded;
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

/** The shares of numbers that are left out at random while training. */
const usualDropout = { tokens: 0.2, features: 0.3, hidden: 0.2 };
/** The kernels need columns in multiples of eight. */
const outputColumns = Math.ceil(heads.length / 8) * 8;
/** Before training, every head considers its class unlikely: log-odds of -2. */
const initialOutput = -2;

const noDropout: Dropped = () => undefined;

/** The network of `classifier/network.ts` with what training needs. */
export class TrainableNetwork {
  readonly sizes: Sizes;
  readonly embedding: EmbeddingLayer;
  readonly convolutions: readonly ConvolutionLayer[];
  readonly hidden: DenseLayer;
  readonly output: DenseLayer;
  readonly #space: Workspace;
  readonly #random: () => number;
  readonly #dropout: typeof usualDropout;

  constructor(
    space: Workspace,
    sizes: Sizes,
    { vocabulary, concepts }: { vocabulary: Vocabulary; concepts: number },
    random: () => number,
    dropout = usualDropout,
  ) {
    this.#space = space;
    this.#random = random;
    this.#dropout = dropout;
    this.sizes = sizes;
    const { bits, dimensions, widths, filters, hidden } = sizes;
    this.embedding = new EmbeddingLayer(space, vocabulary, { bits, dimensions, concepts }, random);
    this.convolutions = widths.map(
      (width) => new ConvolutionLayer(space, { width, dimensions, filters }, random),
    );
    this.hidden = new DenseLayer(space, 2 * filters * widths.length, hidden, random);
    this.output = new DenseLayer(space, hidden, outputColumns, random, initialOutput);
  }

  #pooled(features: Matrix, where: Matrix, texts: number, convolution: number): Pooled[] {
    const { filters } = this.sizes;
    return Array.from({ length: texts }, (_, index) => {
      const row = rowsOf(features, index, 1);
      const from = 2 * filters * convolution;
      return {
        largest: columnsOf(row, from, filters),
        rows: columnsOf(rowsOf(where, index, 1), filters * convolution, filters),
        mean: columnsOf(row, from + filters, filters),
      };
    });
  }

  #layoutOf(texts: readonly Encoded[]): Layout {
    return { gap, ...placesOf(texts.map(({ words }) => words.length)) };
  }

  /** Reads a batch. Returns what every layer made of it. */
  #forward(texts: readonly Encoded[], isTraining: boolean) {
    const space = this.#space;
    const drop = (matrix: Matrix, share: number): Dropped =>
      isTraining && share > 0 ? dropOut(space, matrix, share, this.#random) : noDropout;
    const layout = this.#layoutOf(texts);
    const tokens = this.embedding.forward(texts, layout);
    const dropTokens = drop(tokens, this.#dropout.tokens);
    const { filters, widths } = this.sizes;
    const features = space.matrix(texts.length, 2 * filters * widths.length);
    const where = space.matrix(texts.length, filters * widths.length);
    for (const [index, convolution] of this.convolutions.entries())
      convolution.forward(tokens, layout, this.#pooled(features, where, texts.length, index));
    const dropFeatures = drop(features, this.#dropout.features);
    const hidden = this.hidden.forward(features);
    space.rectify(hidden);
    const dropHidden = drop(hidden, this.#dropout.hidden);
    const outputs = this.output.forward(hidden);
    return { layout, tokens, features, where, hidden, outputs, dropTokens, dropFeatures, dropHidden };
  }

  /** Returns the outputs for each text, as log-odds, in the order of the heads. */
  outputs(texts: readonly Encoded[]): Float32Array[] {
    return this.#space.temporary(() => {
      const { outputs } = this.#forward(texts, false);
      return texts.map((_, index) => this.#space.row(outputs, index).slice(0, heads.length));
    });
  }

  /** Returns the mean loss of examples (weighted cross-entropy). */
  lossOf(examples: readonly Example[]): number {
    return this.#space.temporary(() => {
      const texts = examples.map(({ text }) => text);
      return this.#lossOf(examples, this.#forward(texts, false).outputs).loss;
    });
  }

  /** Adds the gradients of a batch of examples to those of all layers. Returns the mean loss. */
  gradientsOf(examples: readonly Example[]): number {
    const space = this.#space;
    return space.temporary(() => {
      const texts = examples.map(({ text }) => text);
      const read = this.#forward(texts, true);
      const { loss, gradient } = this.#lossOf(examples, read.outputs);
      const ofHidden = this.output.backward(read.hidden, gradient);
      read.dropHidden(ofHidden);
      const [changes, activity] = [space.values(ofHidden), space.values(read.hidden)];
      for (let index = 0; index < changes.length; index++)
        if ((activity[index] ?? 0) <= 0) changes[index] = 0;
      const ofFeatures = this.hidden.backward(read.features, ofHidden);
      read.dropFeatures(ofFeatures);
      const ofTokens = space.zeros(read.tokens.rows, read.tokens.columns);
      for (const [index, convolution] of this.convolutions.entries()) {
        const pooled = this.#pooled(ofFeatures, read.where, examples.length, index);
        convolution.backward(read.tokens, read.layout, pooled, ofTokens);
      }
      read.dropTokens(ofTokens);
      this.embedding.backward(ofTokens);
      return loss;
    });
  }

  /** Learns from a batch of examples. Returns the mean loss before that. */
  learn(examples: readonly Example[], step: Step): number {
    const loss = this.gradientsOf(examples);
    for (const layer of [this.embedding, ...this.convolutions, this.hidden, this.output]) layer.improve(step);
    return loss;
  }

  #lossOf(examples: readonly Example[], outputs: Matrix): { loss: number; gradient: Matrix } {
    const gradient = this.#space.zeros(outputs.rows, outputs.columns);
    let loss = 0;
    for (const [row, { targets, weights }] of examples.entries()) {
      const [values, changes] = [this.#space.row(outputs, row), this.#space.row(gradient, row)];
      for (const [head, weight] of weights.entries()) {
        const [output, target] = [values[head] ?? 0, targets[head] ?? 0];
        const probability = 1 / (1 + Math.exp(-output));
        loss += weight * (Math.max(output, 0) - output * target + Math.log1p(Math.exp(-Math.abs(output))));
        changes[head] = (weight * (probability - target)) / examples.length;
      }
    }
    return { loss: loss / examples.length, gradient };
  }
}
