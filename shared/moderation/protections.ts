import type { Finding, FindingCategory } from '../screening/finding.ts';
import { decide, policyV1 } from './policy.ts';
import type { Policy, PolicyContext } from './policy-schema.ts';

/**
 * The categories of findings that no policy may publish without a person: dangers to children and to life, and personal
 * information.
 */
const protecting: readonly FindingCategory[] = [
  'grooming',
  'child-identity',
  'self-description',
  'possible-self-description',
  'threat',
  'self-harm',
  'abuse-disclosure',
  'email',
  'phone',
  'street-address',
  'screening-failed',
];
const audiences = ['adult', 'teen', 'educator'] as const;
const kinds = ['review', 'suggestion', 'appeal'] as const;
const contexts: readonly PolicyContext[] = audiences.flatMap((audience) =>
  kinds.map((kind) => ({ audience, kind })),
);

/** Returns the highest severity that a category can have: 1 for what teens say about themselves, 3 for all others. */
const severityOf = (category: FindingCategory): number => (category.endsWith('self-description') ? 1 : 3);

/** Returns the worst findings of a category: of any analyzer, and of those that the shipped rules name. */
const worstOf = (category: FindingCategory): Finding[] => {
  const named = policyV1.rules.flatMap((rule) => (rule.category === category ? (rule.analyzers ?? []) : []));
  const worst = { category, start: 0, end: 1, detail: { score: 1 } };
  return [
    { ...worst, severity: severityOf(category), analyzer: 'any' },
    // Their findings have no more than this severity; the score says how certain they are.
    ...[...new Set(named)].map((analyzer) => ({ ...worst, severity: 1, analyzer })),
  ];
};

const publishes = (policy: Policy, finding: Finding, context: PolicyContext): boolean =>
  decide([finding], policy, context).outcome === 'publish';

/**
 * Returns the protected categories that a policy would publish even at their highest severity, for at least
 * one audience and kind, although the shipped policy would not.
 */
export function missingProtections(policy: Policy): FindingCategory[] {
  return protecting.filter((category) =>
    worstOf(category).some((finding) =>
      contexts.some(
        (context) => publishes(policy, finding, context) && !publishes(policyV1, finding, context),
      ),
    ),
  );
}

/**
 * Puts the shipped rules of every protected category whose texts the policy would publish in front of the policy's own
 * rules. A policy that was stored before the category existed may lack them.
 */
export function withProtections(policy: Policy): Policy {
  const missing = new Set(missingProtections(policy));
  if (missing.size === 0) return policy;
  return {
    ...policy,
    rules: [...policyV1.rules.filter(({ category }) => missing.has(category)), ...policy.rules],
  };
}
