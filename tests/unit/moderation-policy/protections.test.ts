import { describe, expect, it } from 'vitest';
import { policyV1 } from '../../../shared/moderation/policy.ts';
import { missingProtections, withProtections } from '../../../shared/moderation/protections.ts';

const rules = policyV1.rules;

describe('a policy', () => {
  it('protects enough as shipped, and when it is stricter', () => {
    expect(missingProtections(policyV1)).toEqual([]);
    const stricter = rules.map((rule) => ({ ...rule, minimumSeverity: 0 }));
    expect(missingProtections({ ...policyV1, rules: stricter })).toEqual([]);
  });

  it('may be milder about categories that endanger nobody', () => {
    const milder = rules.filter(({ category }) => !['profanity', 'spam', 'off-topic'].includes(category));
    expect(missingProtections({ ...policyV1, rules: milder })).toEqual([]);
  });

  it('has no protections when it is empty', () => {
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

  it.each([
    ['looks only at what is severe', { minimumSeverity: 2 }],
    ['looks only at reviews', { kinds: ['review' as const] }],
  ])('does not protect teens when its rule about what they say of themselves %s', (_, change) => {
    const weaker = rules.map((rule) =>
      rule.category === 'self-description' ? { ...rule, ...change } : rule,
    );
    expect(missingProtections({ ...policyV1, rules: weaker })).toEqual(['self-description']);
  });

  it('that was stored before a protected category existed is applied with the shipped rules for it', () => {
    const open = { category: 'threat', minimumSeverity: 0, outcome: 'publish', reason: 'other' } as const;
    const old = rules.filter(({ category }) => category !== 'possible-self-description');
    const applied = withProtections({ ...policyV1, version: 'old', rules: [open, ...old] });
    expect(missingProtections(applied)).toEqual([]);
    expect(applied.version).toBe('old');
    expect(withProtections(policyV1)).toBe(policyV1);
  });

  it.each(['grooming', 'threat', 'self-harm', 'phone', 'screening-failed'] as const)(
    'lacks protection for %s when an earlier rule publishes it, or when no rule matches the highest severity',
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
