import { addressFaults } from '../address-faults.ts';
import { renderDocument } from '../html/layout/document.tsx';
import { TransparencyPage } from '../html/transparency/transparency-page.tsx';
import { frameFor, publicPage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { daysAsked } from '../transparency-days.ts';
import { badAddressPage } from './failures.tsx';

/** The page with the published moderation statistics. */
export default async function transparency(event: PageEvent, site: Site): Promise<PageAnswer> {
  const faults = addressFaults(event.rawQueryString, ['days']);
  if (faults.length > 0) return badAddressPage(event, site, faults, '/transparency');
  const days = daysAsked(event.rawQueryString);
  const numbers = await site.data.transparency(days);
  const html = renderDocument(
    frameFor(site),
    {
      title: 'Transparency',
      description: "What Nightlight decided about readers' texts, why, by whom and how fast.",
      path: days === 30 ? '/transparency' : `/transparency?days=${days}`,
      styles: ['charts'],
    },
    <TransparencyPage numbers={numbers} days={days} />,
  );
  return publicPage(event, site, { html });
}
