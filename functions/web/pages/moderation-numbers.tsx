import { consolePage } from '../console-page.tsx';
import type { Page } from '../site.ts';

/** The console page with moderation statistics. */
const moderationNumbers: Page = async (event, site) =>
  consolePage(event, site, { heading: 'Numbers', path: '/moderation/numbers', island: 'moderation-numbers' });

export default moderationNumbers;
