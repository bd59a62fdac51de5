import { longDate } from '../words/dates.ts';

/** A date written out, in a `time` element with its ISO form. */
export function DateText({ iso }: { iso: string }) {
  return <time dateTime={iso}>{longDate(iso)}</time>;
}
