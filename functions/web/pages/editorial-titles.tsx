import { editorialRoom } from '../html/layout/staff-room.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { staffPage } from '../staff-page.tsx';

/** The editors' list of titles, and what waits for them today. */
export default async function editorialTitles(_event: PageEvent, site: Site): Promise<PageAnswer> {
  return staffPage(site, editorialRoom, {
    heading: 'Titles',
    path: '/editorial',
    island: 'editorial-titles',
  });
}
