import { isEqual } from '../revisions/changes.ts';
import type { FieldChange } from './schema.ts';

/** How a field that a reader named was used. */
export const fieldUses = ['as-proposed', 'other-value', 'not-used'] as const;
export type FieldUse = (typeof fieldUses)[number];

/** How the changes that an editor wants to make compare with those that a reader proposed. */
export interface ComparedChanges {
  /** What becomes of each field that the reader named, in the order of the patch. */
  uses: FieldUse[];
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
  const uses = patch.map((): FieldUse => 'not-used');
  const beyond: number[] = [];
  for (const [index, { path, value }] of changes.entries()) {
    const named = [...patch.keys()].filter((at) => uses[at] === 'not-used' && patch[at]?.path === path);
    const same = named.find((at) => isEqual(patch[at]?.value, value));
    const used = same ?? named[0];
    if (used === undefined) beyond.push(index);
    else uses[used] = same === undefined ? 'other-value' : 'as-proposed';
  }
  return { beyond, uses, inPart: uses.includes('not-used'), otherValues: uses.includes('other-value') };
}
