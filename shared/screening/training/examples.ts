import { type Document, readDocument } from '../document.ts';
import { plainWord, sentenceFeatures, wordFeatures } from '../model/features.ts';
import comments from './data/comments.json' with { type: 'json' };
import type { Example } from './logistic.ts';
import { ownSentences } from './own-sentences.ts';
import { readTrainingSet, type TrainingRow } from './read-training-sets.ts';

function sentence(
  words: readonly string[],
  from: number,
  to: number,
  target: number,
  weight: number,
): Example {
  const features: number[] = [];
  sentenceFeatures(words, from, to, features);
  return { features: Uint32Array.from(features), target, weight };
}

function whole(text: string, target: number, weight: number): Example[] {
  const document = readDocument(text);
  const words = document.words.map((word) => plainWord(word.text));
  return words.length === 0 ? [] : [sentence(words, 0, words.length, target, weight)];
}

function marked(document: Document, row: TrainingRow): boolean[] {
  const characters = new Set(row.spans ?? []);
  return document.words.map((word) => {
    for (let index = document.folded.start(word.start); index < document.folded.end(word.end); index++) {
      if (characters.has(index)) return true;
    }
    return false;
  });
}

/**
 * Splits a text with labelled evidence into its sentences. A sentence with evidence is an example of toxicity. One
 * without is a negative example with less weight.
 */
function bySentence(row: TrainingRow, weight: number): Example[] {
  const document = readDocument(row.text);
  const words = document.words.map((word) => plainWord(word.text));
  const evidence = marked(document, row);
  return document.sentences.map(({ firstWord, lastWord }) => {
    const toxic = evidence.slice(firstWord, lastWord).some(Boolean);
    return sentence(
      words,
      firstWord,
      lastWord,
      toxic ? (row.frac_toxic ?? 0.95) : 0.03,
      toxic ? weight : weight * 0.7,
    );
  });
}

function civil(row: TrainingRow): Example[] {
  if (row.y === 1 && row.spans && row.spans.length > 0) return bySentence(row, 1);
  return whole(row.text, row.y === 1 ? (row.frac_toxic ?? 0.7) : 0.15, row.y === 1 ? 0.6 : 0.5);
}

function tweet(text: string): string {
  return text
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .replace(/@\w+:?/g, ' ')
    .replace(/https?:\S+/g, ' ')
    .replace(/\brt\b/gi, ' ');
}

function davidson(row: TrainingRow): Example[] {
  const weight = { hate: 1, offensive: 0.25, neither: 1 }[row.cls ?? 'neither'] ?? 0.5;
  return whole(tweet(row.text), row.y === 1 ? 0.95 : 0.02, weight);
}

/**
 * The weight of comments that were written one by one. There are few of them, so each counts as much as several composed
 * ones.
 */
const ownComment = 3;

/** Returns the examples for the sentence model, from the sets whose licences allow it and from our own sentences. */
export function sentenceExamples(directory: string, keep: (id: string) => boolean): Example[] {
  const own = ownSentences({ reviews: 24_000, attacks: 2_500 });
  const rows = (name: string) => readTrainingSet(directory, name).filter(({ id }) => keep(id));
  return [
    ...rows('civil').flatMap(civil),
    ...rows('toxic-spans').flatMap((row) => bySentence(row, 1)),
    ...rows('davidson').flatMap(davidson),
    ...rows('identity-templates').flatMap(({ text, y }) => (y === 0 ? whole(text, 0.02, 0.3) : [])),
    ...rows('family-check').flatMap(({ text, y }) => (y === 0 ? whole(text, 0.01, 2) : [])),
    ...own.reviews.flatMap((text) => whole(text, 0.01, 1)),
    ...own.attacks.flatMap((text) => whole(text, 0.97, 0.7)),
    ...[...comments.hostile, ...comments.baiting].flatMap((text) => whole(text, 0.97, ownComment)),
    ...comments.civil.flatMap((text) => whole(text, 0.01, ownComment)),
  ];
}

/** Returns the examples for the word model: every word of the labelled texts, and whether it is evidence. */
export function wordExamples(directory: string, keep: (id: string) => boolean): Example[] {
  const rows = [...readTrainingSet(directory, 'toxic-spans'), ...readTrainingSet(directory, 'civil')];
  return rows
    .filter((row) => keep(row.id) && row.y === 1 && row.spans && row.spans.length > 0)
    .flatMap((row) => {
      const document = readDocument(row.text);
      const words = document.words.map((word) => plainWord(word.text));
      return marked(document, row).map((target, index) => {
        const features: number[] = [];
        wordFeatures(words, index, features);
        return { features: Uint32Array.from(features), target: target ? 1 : 0, weight: 1 };
      });
    });
}
