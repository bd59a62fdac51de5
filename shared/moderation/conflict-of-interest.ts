import type { Case } from './case.ts';

/** What somebody has to do with a case beside deciding it. `reported` includes having appealed as a reporter. */
export type Stake = 'wrote' | 'reported' | 'decided-first';

/**
 * The stake of the person with the tag `by` in a case, if any. `reported` says whether a report of theirs is part of it.
 * Whoever wrote the text is also who appeals as its author.
 */
export function stakeIn(
  { address, appeal }: Pick<Case, 'address' | 'appeal'>,
  by: string,
  reported: boolean,
): Stake | undefined {
  if (address.person === by) return 'wrote';
  if (reported) return 'reported';
  return appeal?.decider === by ? 'decided-first' : undefined;
}

/** Whether a stake closes the case altogether; who decided first may still read it, and what was answered. */
export function mayNotRead(stake: Stake | undefined): boolean {
  return stake === 'wrote' || stake === 'reported';
}
