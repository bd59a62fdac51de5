import { isEqual } from '../revisions/changes.ts';
import type { FieldChange } from './schema.ts';

/** How the changes that an editor wants to make compare with those that a reader proposed. */
export interface ComparedChanges {
  /** The indexes of the changes to fields that the reader did not name. */
  beyond: number[];
  /** Whether a field that the reader named stays as it is. */
  inPart: boolean;
  /** Whether a field gets another value than the reader proposed. */
  otherValues: boolean;
}

/**
 * Compares an editor's changes with a reader's patch. Each change belongs to one field of the patch, by its exact path; a
 * path that adds to a list may be there as often as in the patch.
 */
export function compareChanges(
  patch: readonly FieldChange[],
  changes: readonly FieldChange[],
): ComparedChanges {
  let left = [...patch];
  const beyond: number[] = [];
  let otherValues = false;
  for (const [index, { path, value }] of changes.entries()) {
    const named = left.filter((one) => one.path === path);
    const used = named.find((one) => isEqual(one.value, value)) ?? named[0];
    if (used === undefined) beyond.push(index);
    else otherValues ||= !isEqual(used.value, value);
    left = left.filter((one) => one !== used);
  }
  return { beyond, inPart: left.length > 0, otherValues };
}
