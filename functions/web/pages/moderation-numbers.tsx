import { consolePage } from '../console-page.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/** The console page with moderation statistics. */
export default async function moderationNumbers(event: PageEvent, site: Site): Promise<PageAnswer> {
  return consolePage(event, site, {
    heading: 'Numbers',
    path: '/moderation/numbers',
    island: 'moderation-numbers',
  });
}
