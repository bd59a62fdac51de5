import { renderDocument } from '../html/layout/document.tsx';
import { PageHead } from '../html/reading/page-head.tsx';
import { frameFor, privatePage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** Sends the reader to the identity provider. The browser stores the URL to return to. */
export default async function signIn(_event: PageEvent, site: Site): Promise<PageAnswer> {
  return privatePage(site, {
    html: renderDocument(
      frameFor(site),
      { title: 'Sign in', path: '/sign-in', personal: true, islands: ['sign-in'] },
      <>
        <PageHead heading="Sign in">
          <p class="hero-line">
            Sign in to rate, review and make suggestions. You never need an account to read.
          </p>
        </PageHead>
        <div class="wrap rows">
          <div data-island="sign-in" role="status">
            <noscript>
              <p>Signing in needs JavaScript, so that your password never passes through this site.</p>
            </noscript>
          </div>
        </div>
      </>,
    ),
  });
}
