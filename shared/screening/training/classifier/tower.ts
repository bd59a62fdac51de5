import type { Matrix, Workspace } from '../../classifier/kernels/workspace.ts';
import { DenseLayer } from './dense-layer.ts';
import { type Dropped, dropOut } from './dropout.ts';
import type { Step } from './parameter.ts';

/** Before training, every head considers its class unlikely: log-odds of -2. */
const initialOutput = -2;

const noDropout: Dropped = () => undefined;

/** The shares of the features and of the hidden numbers that are left out at random while training. */
export interface TowerDropout {
  readonly features: number;
  readonly hidden: number;
}

/** What a tower made of a batch, for `backward`. */
export interface TowerState {
  readonly features: Matrix;
  readonly hidden: Matrix;
  readonly outputs: Matrix;
  readonly dropFeatures: Dropped;
  readonly dropHidden: Dropped;
}

/** A hidden layer with its outputs: from what is known about a text to what each head says. */
export class Tower {
  readonly hidden: DenseLayer;
  readonly output: DenseLayer;
  readonly #space: Workspace;
  readonly #random: () => number;
  readonly #dropout: TowerDropout;

  constructor(
    space: Workspace,
    size: { features: number; hidden: number; outputs: number },
    random: () => number,
    dropout: TowerDropout,
  ) {
    this.#space = space;
    this.#random = random;
    this.#dropout = dropout;
    this.hidden = new DenseLayer(space, size.features, size.hidden, random);
    this.output = new DenseLayer(space, size.hidden, size.outputs, random, initialOutput);
  }

  /** Returns the outputs for features. While training, some of the features are set to zero. */
  forward(features: Matrix, isTraining: boolean): TowerState {
    const drop = (matrix: Matrix, share: number): Dropped =>
      isTraining && share > 0 ? dropOut(this.#space, matrix, share, this.#random) : noDropout;
    const dropFeatures = drop(features, this.#dropout.features);
    const hidden = this.hidden.forward(features);
    this.#space.rectify(hidden);
    const dropHidden = drop(hidden, this.#dropout.hidden);
    return { features, hidden, outputs: this.output.forward(hidden), dropFeatures, dropHidden };
  }

  /** Adds to the gradients of the layers, and returns the gradient of the features. */
  backward({ features, hidden, dropFeatures, dropHidden }: TowerState, ofOutputs: Matrix): Matrix {
    const ofHidden = this.output.backward(hidden, ofOutputs);
    dropHidden(ofHidden);
    const [changes, activity] = [this.#space.values(ofHidden), this.#space.values(hidden)];
    for (let index = 0; index < changes.length; index++) if ((activity[index] ?? 0) <= 0) changes[index] = 0;
    const ofFeatures = this.hidden.backward(features, ofHidden);
    dropFeatures(ofFeatures);
    return ofFeatures;
  }

  /** Takes a step with the gradients of a batch. */
  improve(step: Step): void {
    this.hidden.improve(step);
    this.output.improve(step);
  }
}
