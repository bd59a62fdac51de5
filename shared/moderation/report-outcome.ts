import { isUp } from './approved.ts';
import type { Submission } from './submission.ts';

/** What people made of a report of this time by what they decided about its target since; `undefined` while open. */
export const outcomeOf = (
  reportedAt: string,
  target: Submission | undefined,
): 'upheld' | 'declined' | undefined => {
  if (target?.kind !== 'review' || (target.decidedAt ?? '') <= reportedAt) return undefined;
  if (target.state === 'removed') return 'upheld';
  return isUp(target) && target.state === 'published' ? 'declined' : undefined;
};
