import { isEqual } from '../revisions/changes.ts';
import type { RevisionContent } from '../revisions/content.ts';
import { joined } from '../revisions/content.ts';
import { type MergeConflict, mergePages } from '../revisions/merge.ts';
import { checkPatch, type PatchProblem, validPage } from './check-patch.ts';
import type { FieldChange } from './schema.ts';

/** What follows from accepting changes: new content for the page, nothing new, or why they cannot be made. */
export type Acceptance =
  | { content: RevisionContent }
  | { unchanged: true }
  | { conflicts: MergeConflict[] }
  | { problems: PatchProblem[] };

/**
 * Makes changes that were suggested for the page `base` on the page as it is `now`, field by field. A field that has changed
 * since is a conflict. Pass the present page as `base` for changes that an editor makes knowing what it says.
 */
export function acceptChanges(base: object, now: object, changes: readonly FieldChange[]): Acceptance {
  const checked = checkPatch(base, changes);
  if ('problems' in checked) return { problems: checked.problems };
  const { page, conflicts } = mergePages(base, joined(checked.content), now);
  if (conflicts.length > 0) return { conflicts };
  if (isEqual(page, now)) return { unchanged: true };
  const content = validPage(page);
  return content
    ? { content }
    : { problems: [{ index: 0, part: 'value', message: 'does not fit the page any more' }] };
}
