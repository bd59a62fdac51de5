import type { TransparencyReport } from '../../../../shared/moderation/transparency-schema.ts';

const lines = (measure: string, counters: Readonly<Record<string, number>>): string[][] =>
  Object.entries(counters).map(([name, count]) => [measure, name, String(count)]);

/**
 * Returns the published statistics as comma-separated values (RFC 4180): one line for each count, `measure,name,count`, and
 * three for each day. All cells are our own codes, dates and whole numbers, so that none needs quoting.
 */
export function numbersAsCsv(numbers: TransparencyReport): string {
  return [
    ['measure', 'name', 'count'],
    ['decisions', `${numbers.from}/${numbers.to}`, String(numbers.decisions)],
    ...lines('outcome', numbers.byOutcome),
    ...lines('reason', numbers.byReason),
    ...lines('source', numbers.bySource),
    ...lines('automation', numbers.byAutomation),
    ...lines('time-to-decision', numbers.timeToDecision),
    ...lines('appeal', numbers.appeals),
    ...numbers.publishRateByStars.flatMap(({ stars, decided, published }) => [
      ['decided-by-stars', String(stars), String(decided)],
      ['published-by-stars', String(stars), String(published)],
    ]),
    ...numbers.days.flatMap(({ day, inflow, decisions, byPeople }) => [
      ['inflow-by-day', day, String(inflow)],
      ['decisions-by-day', day, String(decisions)],
      ['decisions-by-people-by-day', day, String(byPeople)],
    ]),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
}
