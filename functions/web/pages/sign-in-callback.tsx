import { renderDocument } from '../html/layout/document.tsx';
import { PageHead } from '../html/reading/page-head.tsx';
import { frameFor, privatePage } from '../responses.ts';
import type { Page } from '../site.ts';

/** The page to which the identity provider sends the reader back. */
const callback: Page = async (_event, site) =>
  privatePage(site, {
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

export default callback;
