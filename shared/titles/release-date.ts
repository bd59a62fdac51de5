import type { Details } from './details.ts';

/** Returns when a work came or comes out, from the field that its kind has for it; `undefined` when it is unknown. */
export function releaseDateOf(details: Details): string | undefined {
  if ('premiereDate' in details) return details.premiereDate;
  if ('publicationDate' in details) return details.publicationDate;
  return 'releaseDate' in details ? details.releaseDate : undefined;
}
