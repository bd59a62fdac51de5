/**
 * A date as precisely as it is known. `year` is the astronomical year of ISO 8601-1: 0 is 1 BCE and -699 is 700 BCE.
 */
interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

/** The value of a date for a work that is announced and has no date yet. */
export const announced = 'announced';

const form = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number): number => {
  const date = new Date(Date.UTC(2000, month, 0));
  // The years 0 to 99 and before need `setUTCFullYear`: `Date.UTC` would read them as 1900 to 1999.
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

/** Parses `2020`, `2020-04`, `2020-04-15` or a year such as `-0699`; `undefined` for anything else. */
export function dateParts(text: string): DateParts | undefined {
  const [, yearText, monthText, dayText] = form.exec(text) ?? [];
  if (yearText === undefined || yearText === '-0000') return undefined;
  const year = Number(yearText);
  if (monthText === undefined) return { year };
  const month = Number(monthText);
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined) return { year, month };
  const day = Number(dayText);
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

/** The first day that a date may mean, as a number that increases with time. */
const firstDay = ({ year, month = 1, day = 1 }: DateParts): number => (year * 12 + month - 1) * 31 + day;

const lastDay = ({ year, month = 12, day }: DateParts): number =>
  firstDay({ year, month, day: day ?? daysIn(year, month) });

/** Returns whether a date certainly lies before another, however imprecise both are. Unknown dates never do. */
export function isCertainlyBefore(date: string, other: string): boolean {
  const [one, two] = [dateParts(date), dateParts(other)];
  return one !== undefined && two !== undefined && lastDay(one) < firstDay(two);
}

/**
 * Returns whether a work with this premiere date is certainly not out at a time (ISO): it is `announced`, or the earliest
 * day that the date may mean is in the future (UTC). An unknown date counts as past.
 */
export function isBeforePremiere(premiere: string | undefined, now: string): boolean {
  if (premiere === undefined) return false;
  return premiere === announced || isCertainlyBefore(now.slice(0, 10), premiere);
}

/** Returns the year of a date, negative or 0 before the common era; `undefined` when there is none. */
export function yearIn(date: string | undefined): number | undefined {
  return date === undefined ? undefined : dateParts(date)?.year;
}
