import type { Case } from './case.ts';

/** A moderator's own part in a case, which bars them from deciding it. `reported` includes appeals by reporters. */
export type ConflictOfInterest = 'wrote' | 'reported' | 'decided-first';

/**
 * Returns why the person with the tag `by` may not decide a case; `undefined` when they have no conflict of interest.
 * `reported` says whether they reported the target. An author's appeal needs no value of its own: the author has `wrote`
 * already.
 */
export function conflictOfInterest(
  { address, appeal }: Pick<Case, 'address' | 'appeal'>,
  by: string,
  reported: boolean,
): ConflictOfInterest | undefined {
  if (address.person === by) return 'wrote';
  if (reported) return 'reported';
  return appeal?.decider === by ? 'decided-first' : undefined;
}

/**
 * Returns whether a conflict of interest also bars the person from reading the case. The moderator who decided first may
 * still read it.
 */
export function mayNotRead(conflict: ConflictOfInterest | undefined): boolean {
  return conflict === 'wrote' || conflict === 'reported';
}
