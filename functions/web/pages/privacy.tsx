import { renderDocument } from '../html/layout/document.tsx';
import { PrivacyPage } from '../html/reading/privacy-page.tsx';
import { frameFor, publicPage } from '../responses.ts';
import { retentionPeriods } from '../retention-words.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** The privacy page. Its retention periods are the ones that the DynamoDB table applies. */
export default async function privacy(event: PageEvent, site: Site): Promise<PageAnswer> {
  return publicPage(event, site, {
    html: renderDocument(
      frameFor(site),
      {
        title: 'Privacy',
        description: 'What Nightlight keeps about people, why, for how long, and how to erase it.',
        path: '/privacy',
      },
      <PrivacyPage periods={retentionPeriods()} />,
    ),
  });
}
