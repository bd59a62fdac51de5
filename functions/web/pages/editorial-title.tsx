import { editorialRoom } from '../html/layout/staff-room.tsx';
import { frameFor } from '../responses.ts';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { staffPage } from '../staff-page.tsx';

/** The page on which editors write, compare and publish the revisions of one title. */
export default async function editorialTitle(event: PageEvent, site: Site): Promise<PageAnswer> {
  const slug = event.pathParameters?.slug ?? '';
  const page = {
    heading: 'Title',
    path: `/editorial/titles/${encodeURIComponent(slug)}`,
    island: 'editorial-title',
    // The preview loads the style sheet of the title page into a document of its own.
    data: { 'data-slug': slug, 'data-styles': frameFor(site).asset('site.css') },
  };
  return staffPage(site, editorialRoom, page, { uploads: true });
}
