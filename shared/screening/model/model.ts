import { distressFeatures, distressWordFeatures } from './distress-features.ts';
import { plainWord, sentenceFeatures, wordFeatures } from './features.ts';
import { load, logistic, type Weights } from './linear.ts';
import data from './weights.json' with { type: 'json' };

interface Model {
  readonly sentence: Weights;
  readonly word: Weights;
  readonly distress: Weights;
}
let loaded: Model | undefined;

function weights(): Model {
  loaded ??= {
    sentence: load(data.sentence),
    word: load(data.word),
    distress: load(data.distress),
  };
  return loaded;
}

/** Returns how hostile the words from `from` to `to` (exclusive) are together, from 0 to 1. */
export function sentenceScore(words: readonly string[], from: number, to: number): number {
  const features: number[] = [];
  sentenceFeatures(words, from, to, features);
  return features.length === 0 ? 0 : logistic(weights().sentence, features);
}

/** Returns the probability that a word in its context is what makes a text hostile, from 0 to 1. */
export function wordScore(words: readonly string[], index: number): number {
  const features: number[] = [];
  wordFeatures(words, index, features);
  return logistic(weights().word, features);
}

/**
 * Returns the probability that the words from `from` to `to` (exclusive) express the author's own distress, from 0 to 1.
 */
export function distressScore(words: readonly string[], from: number, to: number): number {
  const features: number[] = [];
  distressFeatures(words, from, to, features);
  return logistic(weights().distress, features);
}

/** Returns what one word adds to `distressScore` in a sentence about its speaker, as log-odds; 0 for common words. */
export function distressWord(word: string): number {
  const features: number[] = [];
  distressWordFeatures(word, features);
  const { bytes, scale } = weights().distress;
  return scale * features.reduce((sum, feature) => sum + (bytes[feature] ?? 0), 0);
}

/** Normalizes the words of a text for the models of hostility. */
export function modelWords(words: readonly { readonly text: string }[]): string[] {
  return words.map((word) => plainWord(word.text));
}
