import { load, logistic, type Weights } from '../../model/linear.ts';
import data from './weights.json' with { type: 'json' };

let loaded: Weights | undefined;

/** Returns the probability, from 0 to 1, that a name is a real child's. `features` are the buckets for its context. */
export function childScore(features: readonly number[]): number {
  loaded ??= load(data);
  return logistic(loaded, features);
}
