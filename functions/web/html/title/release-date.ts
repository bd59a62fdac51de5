import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { yearIn } from '../../../../shared/titles/partial-date.ts';
import { releaseDateOf } from '../../../../shared/titles/release-date.ts';
import { yearText } from '../words/dates.ts';

/** Returns the release year of a title as text; `undefined` when it is unknown. */
export function yearOf({ details }: PageDocument): string | undefined {
  const year = yearIn(releaseDateOf(details));
  return year === undefined ? undefined : yearText(year);
}
