import { renderDocument } from '../html/layout/document.tsx';
import { HowWeRate } from '../html/reading/how-we-rate.tsx';
import { frameFor, publicPage } from '../responses.ts';
import type { Page } from '../site.ts';

/** The page that explains how titles are rated. */
const howWeRate: Page = async (event, site) =>
  publicPage(event, site, {
    html: renderDocument(
      frameFor(site),
      {
        title: 'How we rate',
        description: 'What every age, star and level on Nightlight means, and who decides it.',
        path: '/how-we-rate',
      },
      <HowWeRate />,
    ),
  });

export default howWeRate;
