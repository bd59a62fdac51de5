import type { PageDocument } from '../../../../shared/titles/page-document.ts';

/** Returns the release date of a title, from the field that its kind uses for it. */
export function releaseDateOf({ details }: PageDocument): string {
  return 'premiereDate' in details
    ? details.premiereDate
    : 'publicationDate' in details
      ? details.publicationDate
      : details.releaseDate;
}

/** Returns the release year of a title as text. */
export function yearOf(page: PageDocument): string {
  return releaseDateOf(page).slice(0, 4);
}
