import type { FindingCategory } from '../screening/finding.ts';
import { decide, policyV1 } from './policy.ts';
import type { Policy, PolicyContext } from './policy-schema.ts';

/** What no policy may let through by itself: dangers to children and to life, and who and where people are. */
const protecting: readonly FindingCategory[] = [
  'grooming',
  'child-identity',
  'self-description',
  'possible-self-description',
  'threat',
  'self-harm',
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

/** What a teen says of who and where they are is never found more severe than this; all else is tried at its worst. */
const severityOf = (category: FindingCategory): number => (category.endsWith('self-description') ? 1 : 3);

const letsThrough = (policy: Policy, category: FindingCategory, context: PolicyContext): boolean => {
  const severity = severityOf(category);
  const worst = { category, severity, start: 0, end: 1, analyzer: 'any', detail: { score: 1 } };
  return decide([worst], policy, context).outcome === 'publish';
};

/** The protecting categories that a policy publishes at their worst for somebody, where the shipped one does not. */
export function missingProtections(policy: Policy): FindingCategory[] {
  return protecting.filter((category) =>
    contexts.some(
      (context) => letsThrough(policy, category, context) && !letsThrough(policyV1, category, context),
    ),
  );
}

/**
 * A policy as it is applied: one that was stored before a protecting category was known has the shipped rules for it,
 * and they come first.
 */
export function withProtections(policy: Policy): Policy {
  const missing = new Set(missingProtections(policy));
  if (missing.size === 0) return policy;
  return {
    ...policy,
    rules: [...policyV1.rules.filter(({ category }) => missing.has(category)), ...policy.rules],
  };
}
