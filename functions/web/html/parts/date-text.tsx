import { longDate } from '../words/dates.ts';

/** A date written out, with the machine's form beside it. */
export function DateText({ iso }: { iso: string }) {
  return <time dateTime={iso}>{longDate(iso)}</time>;
}
