import { load, logistic, type Weights } from '../../model/linear.ts';
import data from './weights.json' with { type: 'json' };

let loaded: Weights | undefined;

/** Returns the probability that a name is a real child's, by the buckets of its context, from 0 to 1. */
export function childScore(features: readonly number[]): number {
  loaded ??= load(data);
  return logistic(loaded, features);
}
