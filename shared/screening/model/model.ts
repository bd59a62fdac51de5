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

/** How much the words `from` to `to` (exclusive) sound like someone in distress speaking of themselves, from 0 to 1. */
export function distressScore(words: readonly string[], from: number, to: number): number {
  const features: number[] = [];
  distressFeatures(words, from, to, features);
  return logistic(weights().distress, features);
}

/** What one word adds to `distressScore`, said of oneself: a log-odds. 0 for words that every text holds. */
export function distressWord(word: string): number {
  const features: number[] = [];
  distressWordFeatures(word, features);
  const { bytes, scale } = weights().distress;
  return scale * features.reduce((sum, feature) => sum + (bytes[feature] ?? 0), 0);
}

/** The words of a text as the model reads them. */
export function modelWords(words: readonly { readonly text: string }[]): string[] {
  return words.map((word) => plainWord(word.text));
}
