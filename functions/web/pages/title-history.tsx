import { renderDocument } from '../html/layout/document.tsx';
import { PageHistory } from '../html/title/page-history.tsx';
import { frameFor, movedPage, publicPage } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** What changed on a title page, and when. Only pages that readers can see have a history. */
export default async function titleHistory(event: PageEvent, site: Site): Promise<PageAnswer> {
  const slug = event.pathParameters?.slug ?? '';
  const page = await site.data.titlePage(slug);
  if (page === undefined) return undefined;
  if (page.movedTo !== undefined) return movedPage(site, `/titles/${page.movedTo}/history`);
  const changes = await site.data.titleHistory(slug);
  const { name, lang } = page.document;
  return publicPage(event, site, {
    html: renderDocument(
      frameFor(site),
      {
        title: `What changed: ${name}`,
        description: `Every published change of our page about ${name}.`,
        path: `/titles/${slug}/history`,
        styles: ['changes'],
      },
      <PageHistory slug={slug} name={name} lang={lang} changes={changes} />,
    ),
  });
}
