import { readDocument } from '../document.ts';
import { describedNames } from '../personal/child/features.ts';
import children from './data/children.json' with { type: 'json' };
import comments from './data/comments.json' with { type: 'json' };
import distress from './data/distress.json' with { type: 'json' };
import { type Example, trainLogistic } from './logistic.ts';
import { readTrainingSet } from './read-training-sets.ts';

const realExamples = { target: 0.98, weight: 1.5 };
const other = { target: 0.02, weight: 1 };
const rounds = 3;
const civilCount = 4_000;

function candidates(text: string): (readonly number[])[] {
  return describedNames(readDocument(text)).map(({ features }) => features);
}

function example(
  features: readonly number[],
  { target, weight }: { target: number; weight: number },
): Example {
  return { features: Uint32Array.from(features), target, weight };
}

function weigh(weights: Float32Array, features: readonly number[]): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0) / Math.sqrt(features.length);
}

/**
 * Trains the model that recognizes children's names. A text that identifies a child does not say which of its names is
 * the child's. At first all of them count, then the most probable one of each text (multiple-instance learning,
 * Dietterich et al. 1997).
 */
export function trainChild(directory: string, size: number): Float32Array {
  const benign = (name: string) =>
    readTrainingSet(directory, name).flatMap(({ text, y }) => (y === 0 ? [text] : []));
  const others = [
    ...children.harmless,
    ...comments.civil,
    ...comments.hostile,
    ...distress.distress,
    ...distress.harmless,
    ...benign('pii-kids'),
    ...benign('family-check'),
    ...readTrainingSet(directory, 'civil')
      .slice(0, civilCount)
      .map(({ text }) => text),
  ].flatMap((text) => candidates(text).map((features) => example(features, other)));
  const texts = children.child.map(candidates).filter((found) => found.length > 0);
  let real = texts.flatMap((found) =>
    found.map((features) =>
      example(features, { ...realExamples, weight: realExamples.weight / found.length }),
    ),
  );
  let weights: Float32Array = new Float32Array(size + 1);
  for (let round = 0; round < rounds; round++) {
    weights = trainLogistic([...real, ...others], size, { epochs: 8, rate: 0.3, decay: 0.000_1, seed: 5 });
    real = texts.map((found) =>
      example(
        found.reduce((best, next) => (weigh(weights, next) > weigh(weights, best) ? next : best)),
        realExamples,
      ),
    );
  }
  return weights;
}
