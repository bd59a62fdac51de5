import { load, logistic, type Weights } from '../../model/linear.ts';
import data from './weights.json' with { type: 'json' };

let loaded: Weights | undefined;

/** How likely a name, by the buckets of what stands beside it, is a real child's, from 0 to 1. */
export function childScore(features: readonly number[]): number {
  loaded ??= load(data);
  return logistic(loaded, features);
}
