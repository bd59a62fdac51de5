import { editorialRoom } from '../html/layout/staff-room.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { staffPage } from '../staff-page.tsx';

/** The editors' list of links that are dead. */
export default async function editorialLinks(_event: PageEvent, site: Site): Promise<PageAnswer> {
  return staffPage(site, editorialRoom, {
    heading: 'Dead links',
    path: '/editorial/links',
    island: 'editorial-links',
  });
}
