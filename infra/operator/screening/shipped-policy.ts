import { decide, policyV1 } from '../../../shared/moderation/policy.ts';
import { reasons } from '../../../shared/moderation/reasons.ts';
import type { Audience } from '../../../shared/people/audience.ts';
import type { Decided } from '../../../shared/screening/decide.ts';
import type { Finding } from '../../../shared/screening/finding.ts';

/** Applies the default policy to the findings of a review. */
export function byShippedPolicy(findings: readonly Finding[], audience: Audience): Decided {
  const decision = decide(findings, policyV1, { audience, kind: 'review' });
  return {
    outcome: decision.outcome,
    reasons: decision.reasons.map(({ code }) => ({ code, text: reasons[code].text })),
  };
}
