import { announced, isCertainlyBefore } from './partial-date.ts';

/** The dates of a work. */
export interface WorkDates {
  premiereDate?: string | undefined;
  endDate?: string | undefined;
}

/** No link to an offer can be older: there were no shops on the web yet. */
const firstLinks = '1995-01-01';
const dayMs = 24 * 60 * 60 * 1000;

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

/** Returns what is wrong with the day on which a link was checked. In some time zones tomorrow (UTC) has begun. */
export function checkedDayFault(day: string, now: string): string | undefined {
  if (day < firstLinks) return 'must not be before 1995: use the date on which the link last worked';
  return day <= dayOf(new Date(Date.parse(now) + dayMs))
    ? undefined
    : 'must not be in the future: use the date on which the link last worked';
}

/** Returns whether a work that is only announced has ended before today, wherever on earth that is. */
const endsBeforeItBegins = ({ premiereDate, endDate }: WorkDates, now: string): boolean =>
  premiereDate === announced &&
  endDate !== undefined &&
  isCertainlyBefore(endDate, dayOf(new Date(Date.parse(now) - dayMs)));

/**
 * Returns the dates of a work that cannot be true, with what is wrong: an end in the past of a work that is only announced. A
 * premiere may be any time ahead. `now` is ISO; what `before` has already is left alone.
 */
export function impossibleDates(
  dates: WorkDates,
  now: string,
  before: WorkDates = {},
): { field: keyof WorkDates; message: string }[] {
  const hadThatEnd = before.premiereDate === announced && before.endDate === dates.endDate;
  if (!endsBeforeItBegins(dates, now) || hadThatEnd) return [];
  return [{ field: 'endDate', message: 'must not be in the past while premiereDate is announced' }];
}
