import { decide, policyV1 } from '../../../shared/moderation/policy.ts';
import { reasons } from '../../../shared/moderation/reasons.ts';
import type { Decide } from '../../../shared/screening/decide.ts';

/** Applies the default policy to the findings of a review. */
export const byShippedPolicy: Decide = (findings, audience) => {
  const decision = decide(findings, policyV1, { audience, kind: 'review' });
  return {
    outcome: decision.outcome,
    reasons: decision.reasons.map(({ code }) => ({ code, text: reasons[code].text })),
  };
};
