import { renderDocument } from '../html/layout/document.tsx';
import { PageHead } from '../html/reading/page-head.tsx';
import { frameFor, privatePage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** The page to which the identity provider sends the reader back. */
export default async function callback(_event: PageEvent, site: Site): Promise<PageAnswer> {
  return privatePage(site, {
    html: renderDocument(
      frameFor(site),
      { title: 'Signing in', path: '/sign-in/callback', personal: true, islands: ['sign-in-callback'] },
      <>
        <PageHead heading="One moment" />
        <div class="wrap rows">
          <div data-island="sign-in-callback" role="status">
            <p>Signing you in ...</p>
          </div>
        </div>
      </>,
    ),
  });
}
