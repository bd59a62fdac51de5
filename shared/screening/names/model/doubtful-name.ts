import { isGivenName } from '../../../text/names/known-words.ts';
import { load, logistic, type Weights } from '../../model/linear.ts';
import { nameFeatures } from './features.ts';
import data from './weights.json' with { type: 'json' };

let loaded: Weights | undefined;

/** Returns the probability that a public name does not suit a family site, from 0 to 1, as the trained model sees it. */
function nameScore(name: string): number {
  loaded ??= load(data);
  return logistic(loaded, nameFeatures(name));
}

/** Returns whether a name consists of given names. People's own names are refused by rules alone. */
const isGiven = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s_-]+/)
    .every(isGivenName);

/** Matches a number that stands apart at the end, as in 'Film Dad 4'. The rules know the numbers that mean something. */
const ownNumber = /[ _-]\d{1,4}$/;

/**
 * Returns whether a name may not suit a family site although no rule refuses it. The model was trained with names that
 * people wrote (`training/data/written`); its threshold costs one in sixty of the harmless names that were written to look
 * like unsuitable ones.
 */
export function isDoubtfulName(name: string): boolean {
  const words = name.replace(ownNumber, '');
  return !isGiven(words) && nameScore(words) > data.threshold;
}
