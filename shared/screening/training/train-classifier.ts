import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { KindOfText } from '../classifier/classifier.ts';
import { packWeights, type Sizes } from '../classifier/weights.ts';
import { calibrate } from './classifier/calibrate.ts';
import { compileKernels } from './classifier/compile-kernels.ts';
import { encodeAll } from './classifier/encode-all.ts';
import { examplesOfLine, readLines } from './classifier/examples-of-lines.ts';
import { ownExamples, publicExamples } from './classifier/examples-of-sets.ts';
import { importEncoder } from './classifier/import-encoder.ts';
import { learn } from './classifier/learn.ts';
import { packNetwork } from './classifier/pack-network.ts';
import { randomNumbers } from './classifier/random.ts';
import { cleanTexts } from './clean-texts.ts';

const sizes: Sizes = {
  ...{ bits: 16, dimensions: 96, widths: [1, 2, 3, 5], filters: 128, hidden: 96 },
  encoded: 1024,
};
const plan = { sizes, epochs: 6, rate: 0.001, seed: 1 };
/** The share of the public sets that is read. More of their comments takes longer and finds no more of what people write. */
const publicShare = 0.5;

/** The shares of harmless texts that the thresholds cost (`calibrate`). What they are chosen by is in no training. */
const prices: Readonly<Record<KindOfText, number>> = { long: 0.0045, short: 0.009, spanish: 0 };
/** The person by whose harmless Spanish lines the thresholds are chosen. */
const spanishForThresholds = 'sa';

const folder = (path: string): string => new URL(path, import.meta.url).pathname;

/** Reads the words of each concept, in all languages. */
const readConcepts = (): Record<string, string> => {
  const files = globSync(`${folder('../classifier/concepts')}/*.json`).sort();
  const concepts: Record<string, string> = {};
  for (const file of files)
    for (const [concept, words] of Object.entries(
      JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>,
    ))
      concepts[concept] = concept in concepts ? `${concepts[concept]} ${words}` : words;
  return concepts;
};

/**
 * Trains the classifier from our own lines and the public sets in a directory, and writes `classifier/kernels/kernels.wasm`
 * and `classifier/classifier.bin`.
 */
export async function trainClassifier(directory: string): Promise<void> {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const kernels = Uint8Array.from(await compileKernels());
  writeFileSync(folder('../classifier/kernels/kernels.wasm'), kernels);
  const written = folder('data/written');
  const writers = globSync(`${written}/*.jsonl`).map((file) => basename(file, '.jsonl'));
  const all = readLines(written, writers.sort()).filter(({ kind }) => kind !== 'handle');
  const lines = all.filter(({ writer }) => writer !== spanishForThresholds);
  const random = randomNumbers(plan.seed);
  const examples = [
    ...publicExamples(directory).filter(() => random() < publicShare),
    ...ownExamples(),
    ...lines.flatMap(examplesOfLine),
  ];
  const people = new Set(lines.map(({ writer }) => writer)).size;
  say(`${lines.length} lines by ${people} people, ${examples.length} examples`);
  const concepts = readConcepts();
  const started = Date.now();
  const encoderFile = readFileSync(folder('../classifier/encoder/encoder.bin'));
  say('reading the texts with the encoder');
  const encoded = await encodeAll(
    examples.map(({ written }) => written),
    { encoder: encoderFile, kernels },
  );
  say(`read in ${Math.round((Date.now() - started) / 1000)} s`);
  const { network, space } = learn(examples, { ...plan, concepts, encoded }, kernels, (epoch, loss) =>
    say(
      `epoch ${epoch} of ${plan.epochs}: loss ${loss.toFixed(3)}, ${Math.round((Date.now() - started) / 1000)} s`,
    ),
  );
  const file = packWeights(packNetwork(space, network, concepts, encoded.scaling));
  writeFileSync(folder('../classifier/classifier.bin'), file);
  const spanish = all.filter(({ writer, labels }) => writer === spanishForThresholds && labels.length === 0);
  const thresholds = calibrate(
    { weights: file, encoder: encoderFile, kernels },
    {
      long: { texts: cleanTexts(directory, 'imdb-benign-sample'), price: prices.long },
      short: { texts: cleanTexts(directory, 'plots'), price: prices.short },
      spanish: { texts: spanish.map(({ text }) => text), price: prices.spanish },
    },
  );
  writeFileSync(folder('../classifier/thresholds.json'), `${JSON.stringify(thresholds, null, 2)}\n`);
  const size = `${(file.length / 1e6).toFixed(1)} MB`;
  say(`written: shared/screening/classifier/classifier.bin (${size}) and thresholds.json`);
}

/** Packs the encoder from the files of its package again, and writes `classifier/encoder/encoder.bin`. */
export function writeEncoder(directory: string): void {
  writeFileSync(folder('../classifier/encoder/encoder.bin'), importEncoder(directory));
  process.stderr.write('written: shared/screening/classifier/encoder/encoder.bin\n');
}
