import { consolePage } from '../console-page.tsx';
import type { Page } from '../site.ts';

/** How the work goes. */
const moderationNumbers: Page = async (event, site) =>
  consolePage(event, site, { heading: 'Numbers', path: '/moderation/numbers', island: 'moderation-numbers' });

export default moderationNumbers;
