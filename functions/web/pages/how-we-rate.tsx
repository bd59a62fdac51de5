import { renderDocument } from '../html/layout/document.tsx';
import { HowWeRate } from '../html/reading/how-we-rate.tsx';
import { frameFor, publicPage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** The page that explains how titles are rated. */
export default async function howWeRate(event: PageEvent, site: Site): Promise<PageAnswer> {
  return publicPage(event, site, {
    html: renderDocument(
      frameFor(site),
      {
        title: 'How we rate',
        description: 'What every age, star and level on Nightlight means, and who decides it.',
        path: '/how-we-rate',
      },
      <HowWeRate secondEditor={site.settings.secondEditor} />,
    ),
  });
}
