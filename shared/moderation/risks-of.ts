import type { Risk } from './decision.ts';
import type { Submission } from './submission.ts';

/** Returns what makes a policy stricter with a submission. `wideReach`: its title has many reviews. */
export function risksOf({ firstTime }: Pick<Submission, 'firstTime'>, wideReach: boolean): Risk[] {
  const risks: Risk[] = [];
  if (firstTime) risks.push('new-author');
  if (wideReach) risks.push('wide-reach');
  return risks;
}
