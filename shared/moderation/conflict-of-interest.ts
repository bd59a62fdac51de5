import type { Case } from './case.ts';

/**
 * A moderator's own part in a case, which bars them from deciding it. `reported` includes appeals by
 * reporters.
 */
export type Stake = 'wrote' | 'reported' | 'decided-first';

/**
 * Returns the stake of the person with the tag `by` in a case, if they have one. `reported` says whether they
 * reported its target. An author's appeal needs no stake of its own: the author has the stake `wrote`
 * already.
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

/**
 * Whether a stake bars its holder even from reading the case. A moderator who decided first may still read
 * it.
 */
export function mayNotRead(stake: Stake | undefined): boolean {
  return stake === 'wrote' || stake === 'reported';
}
