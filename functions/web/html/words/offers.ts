import type { Offer } from '../../../../shared/titles/schema.ts';
import { formerStates } from './former-states.ts';

export const offerWords: Readonly<Record<Offer['kind'], string>> = {
  stream: 'Stream',
  subscription: 'Subscription',
  free: 'Free',
  library: 'Library',
  rent: 'Rent',
  buy: 'Buy',
};

let names: Intl.DisplayNames | undefined;

/** Returns a region's English name; `*` means all regions. A text that is no code of two letters is returned unchanged. */
export function regionName(region: string): string {
  if (region === '*') return 'Everywhere';
  if (!/^[A-Z]{2}$/.test(region)) return region;
  names ??= new Intl.DisplayNames('en', { type: 'region' });
  return formerStates.get(region) ?? names.of(region) ?? region;
}

/** Returns the word for a kind of offer, and an unknown kind unchanged. */
export function kindOfOffer(kind: string): string {
  return Object.hasOwn(offerWords, kind) ? offerWords[kind as Offer['kind']] : kind;
}
