import { renderDocument } from '../html/layout/document.tsx';
import { PageHead } from '../html/reading/page-head.tsx';
import { frameFor, privatePage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** The page that deletes the tokens and drafts in this browser tab. */
export default async function signOut(_event: PageEvent, site: Site): Promise<PageAnswer> {
  return privatePage(site, {
    html: renderDocument(
      frameFor(site),
      { title: 'Signed out', path: '/sign-out', personal: true, islands: ['sign-out'] },
      <>
        <PageHead heading="You are signed out" />
        <div class="wrap rows">
          <p>
            Your sign-in is deleted from this browser tab, and your drafts from this browser.{' '}
            <a href="/">Back to the front page</a>
          </p>
        </div>
      </>,
    ),
  });
}
