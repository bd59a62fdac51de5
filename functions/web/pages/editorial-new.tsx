import { editorialRoom } from '../html/layout/staff-room.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { staffPage } from '../staff-page.tsx';

/** The form that adds a title. */
export default async function editorialNew(_event: PageEvent, site: Site): Promise<PageAnswer> {
  return staffPage(site, editorialRoom, {
    heading: 'New title',
    path: '/editorial/titles/new',
    island: 'editorial-new',
  });
}
