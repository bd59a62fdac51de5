import { consolePage } from '../console-page.tsx';
import type { Page } from '../site.ts';

/** The moderation queue. */
const moderationQueue: Page = async (event, site) =>
  consolePage(event, site, { heading: 'Queue', path: '/moderation', island: 'moderation-queue' });

export default moderationQueue;
