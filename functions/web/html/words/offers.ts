import type { Offer } from '../../../../shared/titles/schema.ts';

export const offerWords: Readonly<Record<Offer['kind'], string>> = {
  stream: 'Stream',
  subscription: 'Subscription',
  free: 'Free',
  library: 'Library',
  rent: 'Rent',
  buy: 'Buy',
};

let names: Intl.DisplayNames | undefined;

/** Returns a region's English name; `*` means all regions. */
export function regionName(region: string): string {
  if (region === '*') return 'Everywhere';
  names ??= new Intl.DisplayNames('en', { type: 'region' });
  return names.of(region) ?? region;
}

/** Returns the word for a kind of offer, and an unknown kind unchanged. */
export function kindOfOffer(kind: string): string {
  return Object.hasOwn(offerWords, kind) ? offerWords[kind as Offer['kind']] : kind;
}
