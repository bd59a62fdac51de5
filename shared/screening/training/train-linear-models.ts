import { writeFileSync } from 'node:fs';
import { distressBits } from '../model/distress-features.ts';
import { sentenceBits, wordBits } from '../model/features.ts';
import { childBuckets } from '../personal/child/features.ts';
import { trainChild } from './child-examples.ts';
import { distressExamples } from './distress-examples.ts';
import { sentenceExamples, wordExamples } from './examples.ts';
import { quantise, trainLogistic } from './logistic.ts';
import { isHeldOut } from './read-training-sets.ts';
import { trigramSet } from './trigrams.ts';

/**
 * Trains the linear models from the development sets in a directory and our own sentences, and writes them into `model` and
 * `personal/child`.
 */
export function trainLinearModels(directory: string): void {
  const keep = (id: string) => !isHeldOut(id);
  const sentences = sentenceExamples(directory, keep);
  process.stderr.write(`${sentences.length} sentences for the sentence model\n`);
  const sentenceModel = quantise(
    trainLogistic(sentences, 2 ** sentenceBits, { epochs: 6, rate: 0.25, decay: 0.000_02, seed: 1 }),
  );
  const words = wordExamples(directory, keep);
  process.stderr.write(`${words.length} words for the word model\n`);
  const wordModel = quantise(
    trainLogistic(words, 2 ** wordBits, { epochs: 2, rate: 0.25, decay: 0.000_02, seed: 2 }),
  );
  const distress = distressExamples(directory);
  process.stderr.write(`${distress.length} texts for the distress model\n`);
  const distressModel = quantise(
    trainLogistic(distress, 2 ** distressBits, { epochs: 6, rate: 0.25, decay: 0.000_02, seed: 3 }),
  );

  const childModel = quantise(trainChild(directory, childBuckets));

  const target = new URL('../model/', import.meta.url);
  writeFileSync(
    new URL('weights.json', target),
    `${JSON.stringify({ sentence: sentenceModel, word: wordModel, distress: distressModel }, null, 2)}\n`,
  );
  writeFileSync(
    new URL('trigrams.json', target),
    `${JSON.stringify({ text: trigramSet(directory) }, null, 2)}\n`,
  );
  writeFileSync(
    new URL('../personal/child/weights.json', target),
    `${JSON.stringify(childModel, null, 2)}\n`,
  );
  process.stderr.write(
    'written: shared/screening/model/weights.json, trigrams.json, ../personal/child/weights.json\n',
  );
}
