import { renderTitlePage } from '../html/title/render-title-page.tsx';
import { frameFor, movedPage, publicPage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** A title page. Takes two requests, however many reviews the page document contains. */
export default async function title(event: PageEvent, site: Site): Promise<PageAnswer> {
  const page = await site.data.titlePage(event.pathParameters?.slug ?? '');
  if (page === undefined) return undefined;
  if (page.movedTo !== undefined) return movedPage(site, `/titles/${page.movedTo}`);
  const etag = `"${page.etag.replaceAll('"', '')}.${site.assets.version}"`;
  return publicPage(event, site, { html: renderTitlePage(frameFor(site), page.document), etag });
}
