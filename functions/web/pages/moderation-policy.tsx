import { findingCategories } from '../../../shared/screening/finding.ts';
import { consolePage } from '../console-page.tsx';
import type { Page } from '../site.ts';

/** The policy, for admins. The categories that rules can be about come along, so that the browser needs no schema. */
const moderationPolicy: Page = async (event, site) =>
  consolePage(event, site, {
    heading: 'Policy',
    path: '/moderation/policy',
    island: 'moderation-policy',
    data: { 'data-categories': findingCategories.join(' ') },
  });

export default moderationPolicy;
