import { consolePage } from '../console-page.tsx';
import type { Page } from '../site.ts';

/** The page of one case. */
const moderationCase: Page = async (event, site) => {
  const id = event.pathParameters?.id ?? '';
  return consolePage(event, site, {
    heading: 'Case',
    path: `/moderation/cases/${encodeURIComponent(id)}`,
    island: 'moderation-case',
    data: { 'data-case': id },
  });
};

export default moderationCase;
