import { documentedRoutes } from '../documented-routes.ts';
import { renderDocument } from '../html/layout/document.tsx';
import { DocsPage } from '../html/reading/docs-page.tsx';
import { frameFor, publicPage } from '../responses.ts';
import type { Page } from '../site.ts';

/** The API reference. */
const docs: Page = async (event, site) =>
  publicPage(event, site, {
    html: renderDocument(
      frameFor(site),
      { title: 'API', description: "The reference for Nightlight's open API.", path: '/docs' },
      <DocsPage {...documentedRoutes()} />,
    ),
  });

export default docs;
