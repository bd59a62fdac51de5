import type { Finding } from '../screening/finding.ts';
import { decide } from './policy.ts';
import type { Policy } from './policy-schema.ts';
import { risksOf } from './risks-of.ts';
import type { Submission } from './submission.ts';

/** Returns whether the outcome for a submission would be another one if many people read about its title. */
export function dependsOnReach(
  submission: Submission,
  findings: readonly Finding[],
  policy: Policy,
): boolean {
  const { audience, kind } = submission;
  if (kind === 'name') return false;
  const outcomeWith = (wideReach: boolean): string =>
    decide(findings, policy, { audience, kind, risks: risksOf(submission, wideReach) }).outcome;
  return outcomeWith(true) !== outcomeWith(false);
}
