import { moderationRoom } from '../html/layout/staff-room.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { staffPage } from '../staff-page.tsx';

/** The console page with moderation statistics. */
export default async function moderationNumbers(_event: PageEvent, site: Site): Promise<PageAnswer> {
  return staffPage(site, moderationRoom, {
    heading: 'Numbers',
    path: '/moderation/numbers',
    island: 'moderation-numbers',
  });
}
