import { describe, expect, it } from 'vitest';
import { decide, policyV1 } from '../../../shared/moderation/policy.ts';
import type { Policy } from '../../../shared/moderation/policy-schema.ts';
import { missingProtections, withProtections } from '../../../shared/moderation/protections.ts';
import type { Finding } from '../../../shared/screening/finding.ts';

const rules = policyV1.rules;

describe('a policy', () => {
  it('protects enough as shipped, and with lower minimum severities', () => {
    expect(missingProtections(policyV1)).toEqual([]);
    const stricter = rules.map((rule) => ({ ...rule, minimumSeverity: 0 }));
    expect(missingProtections({ ...policyV1, rules: stricter })).toEqual([]);
  });

  it('may omit the rules for profanity, spam and off-topic texts', () => {
    const milder = rules.filter(({ category }) => !['profanity', 'spam', 'off-topic'].includes(category));
    expect(missingProtections({ ...policyV1, rules: milder })).toEqual([]);
  });

  it('without rules lacks every required protection', () => {
    expect(missingProtections({ ...policyV1, rules: [] })).toEqual([
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
    ]);
  });

  it.each([
    ['requires severity 2', { minimumSeverity: 2 }],
    ['applies only to reviews', { kinds: ['review' as const] }],
  ])('does not protect teens enough when its rule about self-descriptions %s', (_, change) => {
    const weaker = rules.map((rule) =>
      rule.category === 'self-description' ? { ...rule, ...change } : rule,
    );
    expect(missingProtections({ ...policyV1, rules: weaker })).toEqual(['self-description']);
  });

  it.each([
    ['abuse-disclosure', { minimumScore: 1 }],
    ['abuse-disclosure', { outcome: 'reject', care: undefined }],
    ['self-harm', { outcome: 'needs-edit', care: undefined }],
    ['self-harm', { reason: 'off-topic' }],
    ['email', { minimumSeverity: 3 }],
    ['threat', { minimumSeverity: 3, minimumScore: 1 }],
    ['language', { outcome: 'publish' }],
  ] as const)('does not protect enough when its rules about %s say %j', (category, change) => {
    const weaker = rules.map((rule) => (rule.category === category ? { ...rule, ...change } : rule));
    expect(missingProtections({ ...policyV1, rules: weaker } as Policy)).toContain(category);
  });

  it('without rules for protected categories is applied with the shipped rules for them', () => {
    const open = { category: 'threat', minimumSeverity: 0, outcome: 'publish', reason: 'other' } as const;
    const old = rules.filter(({ category }) => category !== 'possible-self-description');
    const applied = withProtections({ ...policyV1, version: 'old', rules: [open, ...old] });
    expect(missingProtections(applied)).toEqual([]);
    expect(applied.version).toBe('old');
    expect(withProtections(policyV1)).toBe(policyV1);
  });

  it('that was stored before the classifier is applied with the shipped rule about disclosed abuse', () => {
    const disclosed: Finding = {
      category: 'abuse-disclosure',
      severity: 1,
      ...{ start: 0, end: 9, analyzer: 'classifier', detail: { score: 0.8 } },
    };
    const adult = { audience: 'adult', kind: 'review' } as const;
    const old = {
      ...policyV1,
      version: 'old',
      rules: rules.filter(({ analyzers }) => analyzers === undefined),
    };
    expect(missingProtections(old)).toEqual(['abuse-disclosure']);
    expect(decide([disclosed], old, adult).outcome).toBe('publish');
    expect(decide([disclosed], withProtections(old), adult).outcome).toBe('hold');
  });

  it.each(['grooming', 'threat', 'self-harm', 'phone', 'screening-failed'] as const)(
    'lacks protection for %s when an earlier rule publishes it, or when its rule applies only to adults',
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
