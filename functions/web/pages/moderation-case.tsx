import { consolePage } from '../console-page.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** The page of one case. */
export default async function moderationCase(event: PageEvent, site: Site): Promise<PageAnswer> {
  const id = event.pathParameters?.id ?? '';
  return consolePage(event, site, {
    heading: 'Case',
    path: `/moderation/cases/${encodeURIComponent(id)}`,
    island: 'moderation-case',
    data: { 'data-case': id },
  });
}
