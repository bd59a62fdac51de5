import { decide, policyV1 } from '../../../shared/moderation/policy.ts';
import type { Policy } from '../../../shared/moderation/policy-schema.ts';
import { reasons } from '../../../shared/moderation/reasons.ts';
import type { Audience } from '../../../shared/people/audience.ts';
import type { Decided } from '../../../shared/screening/decide.ts';
import type { Finding } from '../../../shared/screening/finding.ts';

const applying =
  (policy: Policy) =>
  (findings: readonly Finding[], audience: Audience): Decided => {
    const decision = decide(findings, policy, { audience, kind: 'review' });
    return {
      outcome: decision.outcome,
      reasons: decision.reasons.map(({ code }) => ({ code, text: reasons[code].text })),
    };
  };

/** Applies the default policy to the findings of a review. */
export const byShippedPolicy = applying(policyV1);

/** Does the same for a site whose policy also has Spanish. */
export const byPolicyWithSpanish = applying({ ...policyV1, languages: ['en', 'es'] });
