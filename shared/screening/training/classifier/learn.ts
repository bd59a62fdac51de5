import { heads } from '../../classifier/heads.ts';
import { Workspace } from '../../classifier/kernels/workspace.ts';
import type { Sizes } from '../../classifier/weights.ts';
import type { EncodedTexts } from './encode-all.ts';
import type { LabelledText } from './examples-of-lines.ts';
import { stepOf } from './parameter.ts';
import { randomNumbers, shuffled } from './random.ts';
import { type Example, TrainableNetwork } from './trainable-network.ts';
import { type Encoded, Vocabulary } from './vocabulary.ts';

/** How a classifier is trained. The same plan and examples give the same weights, bit by bit. */
export interface Plan {
  readonly sizes: Sizes;
  /** The words of each concept, separated by spaces. */
  readonly concepts: Readonly<Record<string, string>>;
  /** What the encoder says about each of the texts; nothing when the network does not use it. */
  readonly encoded?: EncodedTexts | undefined;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
}

const batchSize = 64;
/** The share of words that are left out at random, each time a text is read. */
const leftOut = 0.08;
/** The learning rate falls evenly to this share. */
const lastRate = 0.05;
/** Texts of similar lengths are read together; this many tokens of difference are ignored. */
const lengthNoise = 6;

const exampleOf = (
  { tokens, targets, others = 0, weight, unknown = [] }: LabelledText,
  words: Vocabulary,
  encoded: Float32Array | undefined,
): Example => ({
  text: words.encode(tokens),
  encoded,
  targets: Float32Array.from(heads, (head) => targets[head] ?? 0),
  weights: Float32Array.from(heads, (head) => {
    if (unknown.includes(head)) return 0;
    return targets[head] === undefined ? others : weight;
  }),
});

const withoutSomeWords = (text: Encoded, random: () => number): Encoded => {
  const left = [...text.words.keys()].filter(() => random() >= leftOut);
  if (left.length === 0 || left.length === text.words.length) return text;
  return {
    words: Int32Array.from(left, (index) => text.words[index] ?? 0),
    shapes: Uint8Array.from(left, (index) => text.shapes[index] ?? 0),
  };
};

const batchesOf = (examples: readonly Example[], random: () => number): Example[][] => {
  const ordered = examples
    .map((example) => ({ example, order: example.text.words.length + random() * lengthNoise }))
    .sort((a, b) => a.order - b.order);
  const batches: Example[][] = [];
  for (let start = 0; start < ordered.length; start += batchSize)
    batches.push(ordered.slice(start, start + batchSize).map(({ example }) => example));
  return shuffled(batches, random);
};

/** Memory for the weights, their gradients and moving averages, and one batch, in bytes. */
const memoryFor = ({ bits, dimensions }: Sizes): number => 3 * 4 * 2 ** bits * dimensions + 768 * 2 ** 20;

/** Trains a network. Calls `report` after each epoch with its number and mean loss. `kernels` are the bytes of `kernels.wasm`. */
export function learn(
  texts: readonly LabelledText[],
  plan: Plan,
  kernels: Uint8Array<ArrayBuffer>,
  report: (epoch: number, loss: number) => void,
): { network: TrainableNetwork; vocabulary: Vocabulary; space: Workspace } {
  const vocabulary = new Vocabulary(plan.sizes.bits, plan.concepts);
  const examples = texts
    .map((text, index) => exampleOf(text, vocabulary, plan.encoded?.rows[index]))
    .filter(({ text }) => text.words.length > 0);
  const space = new Workspace(kernels, memoryFor(plan.sizes));
  const random = randomNumbers(plan.seed);
  const concepts = Object.keys(plan.concepts).length;
  const network = new TrainableNetwork(space, plan.sizes, { vocabulary, concepts }, random);
  const steps = plan.epochs * Math.ceil(examples.length / batchSize);
  let step = 0;
  for (let epoch = 1; epoch <= plan.epochs; epoch++) {
    let loss = 0;
    const batches = batchesOf(examples, random);
    for (const batch of batches) {
      step++;
      const rate = plan.rate * Math.max(lastRate, 1 - step / steps);
      const read = batch.map((example) => ({ ...example, text: withoutSomeWords(example.text, random) }));
      loss += network.learn(read, stepOf(step, rate));
    }
    report(epoch, loss / batches.length);
  }
  return { network, vocabulary, space };
}
