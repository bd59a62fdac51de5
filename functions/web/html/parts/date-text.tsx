import { longDate } from '../words/dates.ts';

/** A date written out, with the machine's form beside it. */
export const DateText = ({ iso }: { iso: string }) => <time dateTime={iso}>{longDate(iso)}</time>;
