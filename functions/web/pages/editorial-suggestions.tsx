import { editorialRoom } from '../html/layout/staff-room.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { staffPage } from '../staff-page.tsx';

/** The editors' inbox of readers' suggestions. The URL may name the one that is open; the page itself has no data. */
export default async function editorialSuggestions(_event: PageEvent, site: Site): Promise<PageAnswer> {
  return staffPage(site, editorialRoom, {
    heading: 'Suggestions',
    path: '/editorial/suggestions',
    island: 'editorial-suggestions',
  });
}
