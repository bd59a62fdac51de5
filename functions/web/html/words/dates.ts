import { announced, dateParts } from '../../../../shared/titles/partial-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Writes out an ISO date or time in UTC: `April 15, 2020`. Does not use `Intl.DateTimeFormat`, because its first use in
 * a process costs more than rendering the whole page. Returns its argument when it is not a date.
 */
export function longDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${name} ${Number(day)}, ${year}`;
}

/** Writes out an astronomical year of ISO 8601: `2020`, and `700 BCE` for -699. */
export function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BCE`;
}

/** Writes out a date as precisely as it is known: `April 15, 2020`, `April 2020`, `2020` or `700 BCE`. */
export function partialDate(date: string): string {
  const { year, month, day } = dateParts(date) ?? {};
  if (year === undefined) return date === announced ? 'Announced, without a date' : date;
  const name = month === undefined ? undefined : months[month - 1];
  if (name === undefined) return yearText(year);
  return day === undefined ? `${name} ${yearText(year)}` : `${name} ${day}, ${yearText(year)}`;
}

/** Returns a duration in minutes as words: `2 hr 5 min`. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} hr` : `${hours} hr ${rest} min`;
}
