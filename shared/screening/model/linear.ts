/** The weights of one linear model: signed bytes with a common scale, and a bias. */
export interface Weights {
  readonly bytes: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** Decodes the weights of a model file, which are bytes in base64. */
export function load({ text, scale, bias }: { text: string; scale: number; bias: number }): Weights {
  const buffer = Buffer.from(text, 'base64');
  return { bytes: new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length), scale, bias };
}

/** Returns the probability of the class, from 0 to 1. Each of the n features counts 1/√n. */
export function logistic({ bytes, scale, bias }: Weights, features: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++) sum += bytes[features[index] ?? 0] ?? 0;
  return 1 / (1 + Math.exp(-(bias + (sum * scale) / Math.sqrt(features.length))));
}
