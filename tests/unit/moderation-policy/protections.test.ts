import { describe, expect, it } from 'vitest';
import { policyV1 } from '../../../shared/moderation/policy.ts';
import { missingProtections } from '../../../shared/moderation/protections.ts';

const rules = policyV1.rules;

describe('a policy', () => {
  it('protects as shipped, and when it is stricter', () => {
    expect(missingProtections(policyV1)).toEqual([]);
    const stricter = rules.map((rule) => ({ ...rule, minimumSeverity: 0 }));
    expect(missingProtections({ ...policyV1, rules: stricter })).toEqual([]);
  });

  it('may be milder about what endangers nobody', () => {
    const milder = rules.filter(({ category }) => !['profanity', 'spam', 'off-topic'].includes(category));
    expect(missingProtections({ ...policyV1, rules: milder })).toEqual([]);
  });

  it('lacks every protection when it is empty', () => {
    expect(missingProtections({ ...policyV1, rules: [] })).toEqual([
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
    ]);
  });

  it.each(['grooming', 'threat', 'self-harm', 'phone', 'screening-failed'] as const)(
    'lacks %s when a rule before the others publishes it, or none is reached by the worst of it',
    (category) => {
      const open = { category, minimumSeverity: 0, outcome: 'publish', reason: 'other' } as const;
      expect(missingProtections({ ...policyV1, rules: [open, ...rules] })).toEqual([category]);
      const adultsOnly = rules.map((rule) =>
        rule.category === category ? { ...rule, audiences: ['adult' as const] } : rule,
      );
      expect(missingProtections({ ...policyV1, rules: adultsOnly })).toEqual([category]);
    },
  );
});
