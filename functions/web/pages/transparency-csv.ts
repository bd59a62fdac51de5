import { addressFaults } from '../address-faults.ts';
import { numbersAsCsv } from '../html/transparency/csv.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { daysAsked } from '../transparency-days.ts';
import { badAddressPage } from './failures.tsx';

/** The published moderation statistics as a CSV file. */
export default async function transparencyCsv(event: PageEvent, site: Site): Promise<PageAnswer> {
  const faults = addressFaults(event.rawQueryString, ['days']);
  if (faults.length > 0) return badAddressPage(event, site, faults, '/transparency');
  return {
    statusCode: 200,
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="transparency.csv"',
      'cache-control': 'public, max-age=60',
      'x-content-type-options': 'nosniff',
    },
    body: numbersAsCsv(await site.data.transparency(daysAsked(event.rawQueryString))),
  };
}
