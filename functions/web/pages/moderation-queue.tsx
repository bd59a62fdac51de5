import { consolePage } from '../console-page.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** The moderation queue. */
export default async function moderationQueue(event: PageEvent, site: Site): Promise<PageAnswer> {
  return consolePage(event, site, { heading: 'Queue', path: '/moderation', island: 'moderation-queue' });
}
