import type { PageDocument } from '../../../../shared/titles/page-document.ts';

/** The day a title came out, whatever its kind calls it. */
export const releaseDateOf = ({ details }: PageDocument): string =>
  'premiereDate' in details
    ? details.premiereDate
    : 'publicationDate' in details
      ? details.publicationDate
      : details.releaseDate;

/** The year a title came out, as text. */
export const yearOf = (page: PageDocument): string => releaseDateOf(page).slice(0, 4);
