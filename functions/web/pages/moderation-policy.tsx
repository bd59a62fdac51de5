import { findingCategories } from '../../../shared/screening/finding.ts';
import { consolePage } from '../console-page.tsx';
import type { Page } from '../site.ts';

/**
 * The policy page, for admins. It contains the categories for rules, so that the browser need not load the schema.
 */
const moderationPolicy: Page = async (event, site) =>
  consolePage(event, site, {
    heading: 'Policy',
    path: '/moderation/policy',
    island: 'moderation-policy',
    data: { 'data-categories': findingCategories.join(' ') },
  });

export default moderationPolicy;
