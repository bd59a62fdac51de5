import { findingCategories } from '../../../shared/screening/finding.ts';
import { moderationRoom } from '../html/layout/staff-room.tsx';
import type { PageAnswer, PageEvent, Site } from '../site.ts';
import { staffPage } from '../staff-page.tsx';

/**
 * The policy page, for admins. It contains the categories for rules, so that the browser need not load the schema.
 */
export default async function moderationPolicy(_event: PageEvent, site: Site): Promise<PageAnswer> {
  return staffPage(site, moderationRoom, {
    heading: 'Policy',
    path: '/moderation/policy',
    island: 'moderation-policy',
    data: { 'data-categories': findingCategories.join(' ') },
  });
}
