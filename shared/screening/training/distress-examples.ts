import { readDocument } from '../document.ts';
import { distressFeatures, distressWords } from '../model/distress-features.ts';
import { fill, picker } from './compose.ts';
import children from './data/children.json' with { type: 'json' };
import comments from './data/comments.json' with { type: 'json' };
import data from './data/distress.json' with { type: 'json' };
import type { Example } from './logistic.ts';
import { ownSentences } from './own-sentences.ts';
import { readTrainingSet } from './read-training-sets.ts';

const harmlessRate = 0.01;
const distressShare = 0.97;
const own = 2;
const others = 2;
/**
 * Matches words for which public comments are left out, because nobody has checked whether these comments are about
 * distress.
 */
const doubtful = /kill|suicid|die|dead|live|myself/i;

function example(
  words: readonly string[],
  from: number,
  to: number,
  target: number,
  weight: number,
): Example {
  const features: number[] = [];
  distressFeatures(words, from, to, features);
  return { features: Uint32Array.from(features), target, weight };
}

function whole(text: string, target: number, weight: number): Example[] {
  const words = distressWords(readDocument(text).plain.words);
  return words.length === 0 ? [] : [example(words, 0, words.length, target, weight)];
}

function bySentence(text: string, target: number, weight: number): Example[] {
  const { words, sentences } = readDocument(text).plain;
  const read = distressWords(words);
  return sentences.map(({ firstWord, lastWord }) => example(read, firstWord, lastWord, target, weight));
}

function composed(count: number): string[] {
  const pick = picker(20261127);
  return Array.from({ length: count }, (_, index) => {
    const first = fill(pick(data.frames), data.fill, pick);
    return index % 3 === 0
      ? first + pick([', and ', ' but ', '. ', ' because ']) + fill(pick(data.frames), data.fill, pick)
      : first;
  });
}

/**
 * Returns the examples for the distress model: our own disclosures, and harmless sentences about oneself, about works
 * and about the world.
 */
export function distressExamples(directory: string): Example[] {
  const rows = (name: string) => readTrainingSet(directory, name);
  return [
    ...data.distress.flatMap((text) => whole(text, distressShare, own)),
    ...data.harmless.flatMap((text) => [
      ...whole(text, harmlessRate, own),
      ...bySentence(text, harmlessRate, own / 2),
    ]),
    ...[...comments.civil, ...comments.hostile, ...children.child, ...children.harmless].flatMap((text) => [
      ...whole(text, harmlessRate, others),
      ...bySentence(text, harmlessRate, others / 2),
    ]),
    ...composed(6_000).flatMap((text) => whole(text, harmlessRate, 0.5)),
    ...ownSentences({ reviews: 8_000, attacks: 0 }).reviews.flatMap((text) => whole(text, harmlessRate, 0.5)),
    ...rows('civil').flatMap(({ text }) => (doubtful.test(text) ? [] : bySentence(text, harmlessRate, 1))),
    ...rows('davidson').flatMap(({ text, y }) =>
      y === 1 || doubtful.test(text) ? [] : whole(text.replace(/@\w+|https?\S+/g, ' '), harmlessRate, 1),
    ),
    ...rows('family-check').flatMap(({ text, y }) => (y === 0 ? whole(text, harmlessRate, 2) : [])),
  ];
}
