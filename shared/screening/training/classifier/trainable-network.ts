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
import { type Dropped, dropOut } from './dropout.ts';
import { EmbeddingLayer } from './embedding-layer.ts';
import type { Step } from './parameter.ts';
import { Tower, type TowerState } from './tower.ts';
import type { Encoded, Vocabulary } from './vocabulary.ts';

/** A text with what each head should say about it, from 0 to 1, and how much that counts; 0 when it is not known. */
export interface Example {
  readonly text: Encoded;
  /** What the encoder says about the text; nothing when the network does not use it. */
  readonly encoded?: Float32Array | undefined;
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

/** A text to read, with what the encoder says about it. */
type Read = Pick<Example, 'text' | 'encoded'>;

/** The shares of numbers that are left out at random while training. */
const usualDropout = { tokens: 0.2, features: 0.3, hidden: 0.2 };
/** The kernels need columns in multiples of eight. */
const outputColumns = Math.ceil(heads.length / 8) * 8;
const noDropout: Dropped = () => undefined;

/** The network of `classifier/network.ts` with what training needs. */
export class TrainableNetwork {
  readonly sizes: Sizes;
  readonly embedding: EmbeddingLayer;
  readonly convolutions: readonly ConvolutionLayer[];
  /** Decides by what the convolutions find. */
  readonly quick: Tower;
  /** Decides by that and by what the encoder says; only in networks that use it. */
  readonly careful: Tower | undefined;
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
    const features = 2 * filters * widths.length;
    const tower = (inputs: number): Tower =>
      new Tower(space, { features: inputs, hidden, outputs: outputColumns }, random, dropout);
    this.quick = tower(features);
    this.careful = sizes.encoded > 0 ? tower(features + sizes.encoded) : undefined;
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
  #forward(examples: readonly Read[], isTraining: boolean) {
    const space = this.#space;
    const texts = examples.map(({ text }) => text);
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
    const joined = this.careful && this.#joined(features, examples);
    const careful = joined && this.careful?.forward(joined, isTraining);
    const quick = this.quick.forward(features, isTraining);
    return { layout, tokens, where, quick, careful, dropTokens };
  }

  /** Returns the features side by side with what the encoder says. */
  #joined(features: Matrix, examples: readonly Read[]): Matrix {
    const space = this.#space;
    const joined = space.zeros(features.rows, features.columns + this.sizes.encoded);
    for (const [index, { encoded }] of examples.entries()) {
      const row = space.row(joined, index);
      row.set(space.row(features, index));
      if (encoded) row.set(encoded, features.columns);
    }
    return joined;
  }

  /** Returns the outputs of the last tower for each text, as log-odds, in the order of the heads. */
  outputs(examples: readonly Read[]): Float32Array[] {
    return this.#space.temporary(() => {
      const { quick, careful } = this.#forward(examples, false);
      const { outputs } = careful ?? quick;
      return examples.map((_, index) => this.#space.row(outputs, index).slice(0, heads.length));
    });
  }

  /** Returns the mean loss of examples (weighted cross-entropy), of both towers together. */
  lossOf(examples: readonly Example[]): number {
    return this.#space.temporary(() => {
      const { quick, careful } = this.#forward(examples, false);
      return [quick, careful].reduce(
        (sum, state) => sum + (state ? this.#lossOf(examples, state.outputs).loss : 0),
        0,
      );
    });
  }

  /** Adds the gradients of a batch of examples to those of all layers. Returns the mean loss. */
  gradientsOf(examples: readonly Example[]): number {
    const space = this.#space;
    return space.temporary(() => {
      const read = this.#forward(examples, true);
      const quick = this.#backward(this.quick, read.quick, examples);
      const careful = this.careful && read.careful && this.#backward(this.careful, read.careful, examples);
      const ofFeatures = quick.ofFeatures;
      for (let row = 0; careful && row < ofFeatures.rows; row++)
        space.addRow(1, careful.ofFeatures, row, ofFeatures, row);
      const ofTokens = space.zeros(read.tokens.rows, read.tokens.columns);
      for (const [index, convolution] of this.convolutions.entries()) {
        const pooled = this.#pooled(ofFeatures, read.where, examples.length, index);
        convolution.backward(read.tokens, read.layout, pooled, ofTokens);
      }
      read.dropTokens(ofTokens);
      this.embedding.backward(ofTokens);
      return quick.loss + (careful?.loss ?? 0);
    });
  }

  #backward(tower: Tower, state: TowerState, examples: readonly Example[]) {
    const { loss, gradient } = this.#lossOf(examples, state.outputs);
    return { loss, ofFeatures: tower.backward(state, gradient) };
  }

  /** Learns from a batch of examples. Returns the mean loss before that. */
  learn(examples: readonly Example[], step: Step): number {
    const loss = this.gradientsOf(examples);
    for (const layer of [this.embedding, ...this.convolutions, this.quick]) layer.improve(step);
    this.careful?.improve(step);
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
