import type { FindingCategory } from './finding.ts';
import { decide, policyV1 } from './policy.ts';
import type { Policy } from './policy-schema.ts';

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

const letsThrough = (
  policy: Policy,
  category: FindingCategory,
  audience: (typeof audiences)[number],
): boolean => {
  const worst = { category, severity: 3, start: 0, end: 1, analyzer: 'any', detail: { score: 1 } } as const;
  return decide([worst], policy, { audience, kind: 'review' }).outcome === 'publish';
};

/** The protecting categories that a policy publishes at their worst for somebody, where the shipped one does not. */
export const missingProtections = (policy: Policy): FindingCategory[] =>
  protecting.filter((category) =>
    audiences.some(
      (audience) => letsThrough(policy, category, audience) && !letsThrough(policyV1, category, audience),
    ),
  );
