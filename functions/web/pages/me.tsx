import { renderDocument } from '../html/layout/document.tsx';
import { PageHead } from '../html/reading/page-head.tsx';
import { frameFor, privatePage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/**
 * The page of a person's own submissions. The page itself contains no data; its island calls the API with the
 * reader's token.
 */
export default async function me(_event: PageEvent, site: Site): Promise<PageAnswer> {
  return privatePage(site, {
    html: renderDocument(
      frameFor(site),
      { title: 'What you sent', path: '/me', personal: true, islands: ['me'] },
      <>
        <PageHead heading="What you sent" />
        <div class="wrap rows" data-island="me">
          <noscript>
            <p>This list needs JavaScript. The receipt links you were given work without it.</p>
          </noscript>
        </div>
      </>,
    ),
  });
}
