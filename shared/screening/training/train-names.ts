import { writeFileSync } from 'node:fs';
import { englishWords } from '../../text/data/english-words.ts';
import { familyNames } from '../../text/names/data/family-names.ts';
import { givenNames } from '../../text/names/data/given-names.ts';
import { load, logistic } from '../model/linear.ts';
import { refusedInName } from '../names/find-refused.ts';
import { nameBits, nameFeatures } from '../names/model/features.ts';
import { readLines, type WrittenLine } from './classifier/examples-of-lines.ts';
import { type Example, quantise, trainLogistic } from './logistic.ts';

/** The people who wrote names for training. */
const writers = ['ha', 'hb', 'hc'];
/** The person who wrote only harmless names, as people choose them. */
const ordinaryWriter = 'hd';
/** The share of the harmless names by a person whose names are in no training that may count as doubtful. */
const price = 1 / 60;
const plan = { epochs: 20, rate: 0.3, decay: 0.000_02, seed: 1 };
/** Of so many known names and pairs of words, one is an example of a harmless name, with little weight. */
const oneOf = { names: 5, pairs: 5 };
const ordinary = 1;

const exampleOf = (text: string, target: number, weight: number): Example => ({
  features: Uint32Array.from(nameFeatures(text)),
  target,
  weight,
});

const isUnsuitable = ({ labels }: WrittenLine): boolean => labels.some((label) => label !== 'spoiler');

/** Returns common names, and pairs of English words: of each with the one that is half the list away. */
const ordinaryNames = (): Example[] => {
  const names = [...givenNames, ...familyNames].filter((_, index) => index % oneOf.names === 0);
  const pairs = englishWords
    .map(
      (word, index) => `${word} ${englishWords[(index + (englishWords.length >> 1)) % englishWords.length]}`,
    )
    .filter((name, index) => index % oneOf.pairs === 0 && refusedInName(name) === undefined);
  return [...names, ...pairs].map((name) => exampleOf(name, 0, ordinary));
};

const trained = (lines: readonly WrittenLine[]) =>
  quantise(
    trainLogistic(
      [...lines.map((line) => exampleOf(line.text, isUnsuitable(line) ? 1 : 0, 1)), ...ordinaryNames()],
      2 ** nameBits,
      plan,
    ),
  );

/** Returns the probabilities that a model without this person's names gives to those of their harmless ones that no rule refuses. */
const scoresOfHarmless = (lines: readonly WrittenLine[], writer: string): number[] => {
  const weights = load(trained(lines.filter((line) => line.writer !== writer)));
  return lines
    .filter((line) => line.writer === writer && !isUnsuitable(line) && refusedInName(line.text) === undefined)
    .map(({ text }) => logistic(weights, nameFeatures(text)));
};

/**
 * Trains the model of public names from our own lines, and chooses its threshold: for each person's names with a model that was
 * trained without them. Writes `names/model/weights.json`.
 */
export function trainNames(): void {
  const folder = new URL('data/written', import.meta.url).pathname;
  const lines = readLines(folder, [...writers, ordinaryWriter]).filter(({ kind }) => kind === 'handle');
  process.stderr.write(`${lines.length} names by ${writers.length + 1} people\n`);
  const scores = writers.flatMap((writer) => scoresOfHarmless(lines, writer)).sort((a, b) => b - a);
  const threshold = Math.ceil((scores[Math.floor(scores.length * price)] ?? 1) * 1000) / 1000;
  const target = new URL('../names/model/weights.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify({ ...trained(lines), threshold }, null, 2)}\n`);
  process.stderr.write('written: shared/screening/names/model/weights.json\n');
}
