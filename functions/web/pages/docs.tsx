import { documentedRoutes } from '../documented-routes.ts';
import { renderDocument } from '../html/layout/document.tsx';
import { DocsPage } from '../html/reading/docs-page.tsx';
import { frameFor, publicPage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** The API reference. */
export default async function docs(event: PageEvent, site: Site): Promise<PageAnswer> {
  return publicPage(event, site, {
    html: renderDocument(
      frameFor(site),
      { title: 'API', description: "The reference for Nightlight's open API.", path: '/docs' },
      <DocsPage {...documentedRoutes()} />,
    ),
  });
}
