import { changesBetween, isEqual } from '../revisions/changes.ts';
import type { RevisionContent } from '../revisions/content.ts';
import { joined } from '../revisions/content.ts';
import { type MergeConflict, mergePages } from '../revisions/merge.ts';
import { checkPatch, type PatchProblem, validPage } from './check-patch.ts';
import { valueAtPointer } from './locate.ts';
import { type NamedField, presentPath, saysAlready } from './present-value.ts';
import type { FieldChange, KnownChange } from './schema.ts';

/** What follows from accepting changes: new content for the page, nothing new, or why they cannot be made. */
export type Acceptance =
  | { content: RevisionContent }
  | { unchanged: true }
  | { conflicts: MergeConflict[] }
  | { problems: PatchProblem[] };

const gone = (index: number): PatchProblem => ({
  index,
  part: 'path',
  message: 'names nothing on this page any more',
});

/** Adds to each problem of changes the index that the change had before others were left out. */
const withIndexes = (acceptance: Acceptance, placed: readonly { index: number }[]): Acceptance =>
  'problems' in acceptance
    ? {
        problems: acceptance.problems.map((one) => ({
          ...one,
          index: placed[one.index]?.index ?? one.index,
        })),
      }
    : acceptance;

const merge = (base: object, now: object, changes: readonly FieldChange[], at: string): Acceptance => {
  const checked = checkPatch(base, changes, at);
  if ('problems' in checked) return { problems: checked.problems };
  const { page, conflicts } = mergePages(base, joined(checked.content), now);
  if (conflicts.length > 0) return { conflicts };
  // A merged page lacks empty objects, which say nothing.
  if (changesBetween(now, page).length === 0) return { unchanged: true };
  const content = validPage(page);
  return content
    ? { content }
    : { problems: [{ index: 0, part: 'value', message: 'does not fit the page any more' }] };
};

/**
 * Makes changes that were suggested for the page `base` on the page as it is `now`, field by field. A field that has changed
 * since is a conflict. What would be added to a list that has it already is left out. `at` is the time, ISO.
 */
export function acceptChanges(
  base: object,
  now: object,
  changes: readonly FieldChange[],
  at: string,
): Acceptance {
  const left = [...changes.entries()].flatMap(([index, change]) =>
    change.path.endsWith('/-') && saysAlready(now, change) ? [] : [{ index, change }],
  );
  if (left.length === 0) return { unchanged: true };
  return withIndexes(
    merge(
      base,
      now,
      left.map(({ change }) => change),
      at,
    ),
    left,
  );
}

/** Finds the fields of changes on the present page, or returns which ones name a row that is not there any more. */
const placedOn = <Change extends FieldChange>(
  present: object,
  changes: readonly Change[],
  named: readonly NamedField[],
): { placed: (Change & { index: number; at: string })[] } | { problems: PatchProblem[] } => {
  const found = changes.map((change, index) => {
    const field = named.find((one) => one.path === change.path);
    const at = presentPath(present, { path: change.path, from: field?.from, row: field?.row });
    return { ...change, index, at };
  });
  // What is to be removed and is gone already needs no change.
  const problems = found
    .filter(({ at, value }) => at === undefined && value !== null)
    .map(({ index }) => gone(index));
  if (problems.length > 0) return { problems };
  return { placed: found.flatMap((one) => (one.at === undefined ? [] : [{ ...one, at: one.at }])) };
};

/**
 * Makes changes by an editor who decides a conflict without saying what the page says now. `named` are the fields of the
 * suggestion. `now` is ISO.
 */
export function acceptOnPresent(
  present: object,
  changes: readonly FieldChange[],
  named: readonly NamedField[],
  now: string,
): Acceptance {
  const found = placedOn(present, changes, named);
  if ('problems' in found) return found;
  const made = found.placed.map(({ at, value }) => ({ path: at, value }));
  return acceptChanges(present, present, made, now);
}

/**
 * Makes changes by an editor who says of each field what the page says there now. A field that says something else by now is
 * a conflict. `named` are the fields of the suggestion. `now` is ISO.
 */
export function acceptKnown(
  present: object,
  changes: readonly KnownChange[],
  named: readonly NamedField[],
  now: string,
): Acceptance {
  const found = placedOn(present, changes, named);
  if ('problems' in found) return found;
  const placed = found.placed.map((change) => ({ ...change, theirs: valueAtPointer(present, change.at) }));
  const from = (path: string): unknown => named.find((one) => one.path === path)?.from ?? null;
  const conflicts = placed
    .filter(({ now: seen, theirs }) => !isEqual(seen, theirs))
    .map(({ path, value, theirs }) => ({ path, base: from(path), mine: value, theirs }));
  if (conflicts.length > 0) return { conflicts };
  const left = placed.filter(({ at, value }) => !saysAlready(present, { path: at, value }));
  if (left.length === 0) return { unchanged: true };
  const made = left.map(({ at, value }) => ({ path: at, value }));
  return withIndexes(acceptChanges(present, present, made, now), left);
}
