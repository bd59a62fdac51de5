import { moderationRoom } from '../html/layout/staff-room.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { staffPage } from '../staff-page.tsx';

/** The moderation queue. */
export default async function moderationQueue(_event: PageEvent, site: Site): Promise<PageAnswer> {
  return staffPage(site, moderationRoom, {
    heading: 'Queue',
    path: '/moderation',
    island: 'moderation-queue',
  });
}
