import type { Finding, FindingCategory } from '../screening/finding.ts';
import { decide, policyV1 } from './policy.ts';
import type { Policy, PolicyContext } from './policy-schema.ts';

/**
 * The categories of findings that no policy may publish without a person: dangers to children and to life, personal
 * information, and texts that screening cannot read.
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
  'language',
];

/** The categories for which a person looks and the author reads where to find help, whatever the policy says. */
const needsCare: ReadonlySet<FindingCategory> = new Set(['self-harm', 'abuse-disclosure']);
const audiences = ['adult', 'teen', 'educator'] as const;
const kinds = ['review', 'suggestion', 'appeal'] as const;
const contexts: readonly PolicyContext[] = audiences.flatMap((audience) =>
  kinds.map((kind) => ({ audience, kind })),
);

const mild: ReadonlySet<FindingCategory> = new Set([
  'self-description',
  'possible-self-description',
  'screening-failed',
]);

/** Returns the severity of clear findings of a category. A higher one is rare, or needs a second witness. */
const severityOf = (category: FindingCategory): number => (mild.has(category) ? 1 : 2);

/** The score of a finding that the classifier is sure of. Hardly any has a higher one. */
const sure = 0.9;

/** Returns clear findings of a category: of any analyzer, and of those that the shipped rules name. */
const clearOf = (category: FindingCategory): Finding[] => {
  const named = policyV1.rules.flatMap((rule) => (rule.category === category ? (rule.analyzers ?? []) : []));
  const clear = { category, start: 0, end: 1, detail: { score: sure, rule: 'unread' } };
  return [
    { ...clear, severity: severityOf(category), analyzer: 'any' },
    // Their findings have no more than this severity; the score says how certain they are.
    ...[...new Set(named)].map((analyzer) => ({ ...clear, severity: 1, analyzer })),
  ];
};

const isUnprotected = (policy: Policy, finding: Finding, context: PolicyContext): boolean => {
  const { outcome, reasons } = decide([finding], policy, context);
  if (!needsCare.has(finding.category)) return outcome === 'publish';
  return outcome !== 'hold' || reasons[0]?.code !== finding.category;
};

/**
 * Returns the protected categories of which a policy would publish clear findings, or for those that need care would not hold
 * them with the reason that says where to find help, for at least one audience and kind, although the shipped policy would.
 */
export function missingProtections(policy: Policy): FindingCategory[] {
  return protecting.filter((category) =>
    clearOf(category).some((finding) =>
      contexts.some(
        (context) => isUnprotected(policy, finding, context) && !isUnprotected(policyV1, finding, context),
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
