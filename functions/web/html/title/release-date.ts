import type { PageDocument } from '../../../../shared/titles/page-document.ts';

/** The day a title came out, whatever its kind calls it. */
export function releaseDateOf({ details }: PageDocument): string {
  return 'premiereDate' in details
    ? details.premiereDate
    : 'publicationDate' in details
      ? details.publicationDate
      : details.releaseDate;
}

/** The year a title came out, as text. */
export function yearOf(page: PageDocument): string {
  return releaseDateOf(page).slice(0, 4);
}
