import { isEqual } from '../revisions/changes.ts';
import type { RevisionContent } from '../revisions/content.ts';
import { joined } from '../revisions/content.ts';
import { type MergeConflict, mergePages } from '../revisions/merge.ts';
import { checkPatch, type PatchProblem, validPage } from './check-patch.ts';
import { valueAtPointer } from './locate.ts';
import { presentPath, saysAlready } from './present-value.ts';
import type { FieldChange, KnownChange } from './schema.ts';

/** What follows from accepting changes: new content for the page, nothing new, or why they cannot be made. */
export type Acceptance =
  | { content: RevisionContent }
  | { unchanged: true }
  | { conflicts: MergeConflict[] }
  | { problems: PatchProblem[] };

/**
 * Makes changes that were suggested for the page `base` on the page as it is `now`, field by field. A field that has changed
 * since is a conflict. Pass the present page as `base` for changes that an editor makes knowing what it says.
 * `at` is the time, ISO.
 */
export function acceptChanges(
  base: object,
  now: object,
  changes: readonly FieldChange[],
  at: string,
): Acceptance {
  const checked = checkPatch(base, changes, at);
  if ('problems' in checked) return { problems: checked.problems };
  const { page, conflicts } = mergePages(base, joined(checked.content), now);
  if (conflicts.length > 0) return { conflicts };
  if (isEqual(page, now)) return { unchanged: true };
  const content = validPage(page);
  return content
    ? { content }
    : { problems: [{ index: 0, part: 'value', message: 'does not fit the page any more' }] };
}

/**
 * Makes changes by an editor who says of each field what the page says there now. A field that says something else by now is
 * a conflict. `from` returns what the page said in a field when the suggestion was made.
 * `now` is ISO.
 */
export function acceptKnown(
  present: object,
  changes: readonly KnownChange[],
  from: (path: string) => unknown,
  now: string,
): Acceptance {
  const placed = changes.map((change, index) => {
    const at = presentPath(present, { path: change.path, from: from(change.path) });
    return { ...change, index, at, theirs: valueAtPointer(present, at) };
  });
  const conflicts = placed
    .filter(({ now: seen, theirs }) => !isEqual(seen, theirs))
    .map(({ path, value, theirs }) => ({ path, base: from(path), mine: value, theirs }));
  if (conflicts.length > 0) return { conflicts };
  const left = placed.filter(({ at, value }) => !saysAlready(present, { path: at, value }));
  if (left.length === 0) return { unchanged: true };
  const made = left.map(({ at, value }) => ({ path: at, value }));
  const acceptance = acceptChanges(present, present, made, now);
  if (!('problems' in acceptance)) return acceptance;
  return {
    problems: acceptance.problems.map((problem) => ({
      ...problem,
      index: left[problem.index]?.index ?? problem.index,
    })),
  };
}
