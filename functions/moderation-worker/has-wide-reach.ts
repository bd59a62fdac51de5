import { dependsOnReach } from '../../shared/moderation/depends-on-reach.ts';
import type { Policy } from '../../shared/moderation/policy-schema.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import type { Finding } from '../../shared/screening/finding.ts';
import { estimateReviews } from '../../shared/storage/aggregates.ts';
import type { Store } from '../../shared/storage/store.ts';

/**
 * Returns whether a submission's title has as many reviews as the policy asks for to be stricter. They are only read when
 * the outcome depends on it.
 */
export async function hasWideReach(
  store: Store,
  submission: Submission,
  findings: readonly Finding[],
  policy: Policy,
): Promise<boolean> {
  const { risk } = policy;
  if (risk === undefined || !dependsOnReach(submission, findings, policy)) return false;
  return (await estimateReviews(store, submission)) >= risk.wideReachReviews;
}
