import { findingCategories } from '../../../shared/screening/finding.ts';
import { consolePage } from '../console-page.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';

/**
 * The policy page, for admins. It contains the categories for rules, so that the browser need not load the schema.
 */
export default async function moderationPolicy(event: PageEvent, site: Site): Promise<PageAnswer> {
  return consolePage(event, site, {
    heading: 'Policy',
    path: '/moderation/policy',
    island: 'moderation-policy',
    data: { 'data-categories': findingCategories.join(' ') },
  });
}
