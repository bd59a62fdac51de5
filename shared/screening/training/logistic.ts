/** One example: its buckets, the target between 0 and 1, and its weight. */
export interface Example {
  readonly features: Uint32Array;
  readonly target: number;
  readonly weight: number;
}

/** Returns a Lehmer random generator with a seed, so that two runs give the same weights. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/**
 * Trains a logistic regression with AdaGrad over hashed features. Each of the n features of an example counts 1/√n. The
 * last element of the result is the bias.
 */
export function trainLogistic(
  examples: readonly Example[],
  size: number,
  options: { epochs: number; rate: number; decay: number; seed: number },
): Float32Array {
  const weights = new Float32Array(size + 1);
  const squares = new Float32Array(size + 1).fill(1e-6);
  const random = generator(options.seed);
  const order = Uint32Array.from(examples.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (example) step(weights, squares, example, options);
    }
  }
  return weights;
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  { features, target, weight }: Example,
  { rate, decay }: { rate: number; decay: number },
): void {
  const bias = weights.length - 1;
  const value = 1 / Math.sqrt(features.length);
  let sum = weights[bias] ?? 0;
  for (const feature of features) sum += (weights[feature] ?? 0) * value;
  const error = (1 / (1 + Math.exp(-sum)) - target) * weight;
  const update = (at: number, gradient: number) => {
    const squared = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = squared;
    weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squared);
  };
  for (const feature of features) update(feature, error * value + decay * (weights[feature] ?? 0));
  update(bias, error);
}

/** Converts weights to signed bytes with a common scale. `text` is the bytes in base64. `bias` stays a number. */
export function quantise(weights: Float32Array): { text: string; scale: number; bias: number } {
  const body = weights.subarray(0, weights.length - 1);
  const sorted = Float32Array.from(body, Math.abs).sort();
  const largest = sorted[Math.floor(sorted.length * 0.9995)] ?? 1;
  const scale = largest / 127;
  const bytes = Int8Array.from(body, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return {
    text: Buffer.from(bytes.buffer).toString('base64'),
    scale,
    bias: weights[weights.length - 1] ?? 0,
  };
}
