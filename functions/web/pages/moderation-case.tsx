import { moderationRoom } from '../html/layout/staff-room.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { staffPage } from '../staff-page.tsx';

/** The page of one case. */
export default async function moderationCase(event: PageEvent, site: Site): Promise<PageAnswer> {
  const id = event.pathParameters?.id ?? '';
  return staffPage(site, moderationRoom, {
    heading: 'Case',
    path: `/moderation/cases/${encodeURIComponent(id)}`,
    island: 'moderation-case',
    data: { 'data-case': id },
  });
}
