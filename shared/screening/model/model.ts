import { plainWord, sentenceFeatures, wordFeatures } from './features.ts';
import data from './weights.json' with { type: 'json' };

type Weights = { readonly bytes: Int8Array; readonly scale: number; readonly bias: number };

function load({ text, scale, bias }: { text: string; scale: number; bias: number }): Weights {
  const buffer = Buffer.from(text, 'base64');
  return { bytes: new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length), scale, bias };
}

let loaded: { sentence: Weights; word: Weights } | undefined;

function weights(): { sentence: Weights; word: Weights } {
  loaded ??= { sentence: load(data.sentence), word: load(data.word) };
  return loaded;
}

function logistic({ bytes, scale, bias }: Weights, features: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++) sum += bytes[features[index] ?? 0] ?? 0;
  return 1 / (1 + Math.exp(-(bias + (sum * scale) / Math.sqrt(features.length))));
}

/** How hostile the words `from` to `to` (exclusive) sound together, from 0 to 1. */
export function sentenceScore(words: readonly string[], from: number, to: number): number {
  const features: number[] = [];
  sentenceFeatures(words, from, to, features);
  return features.length === 0 ? 0 : logistic(weights().sentence, features);
}

/** How likely a word in its place is the evidence in a hostile text, from 0 to 1. */
export function wordScore(words: readonly string[], index: number): number {
  const features: number[] = [];
  wordFeatures(words, index, features);
  return logistic(weights().word, features);
}

/** The words of a text as the model reads them. */
export function modelWords(words: readonly { readonly text: string }[]): string[] {
  return words.map((word) => plainWord(word.text));
}
