import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, policyV1 } from '../../../shared/moderation/policy.ts';
import { type PolicyContext, policySchema } from '../../../shared/moderation/policy-schema.ts';
import { type Finding, type FindingCategory, findingCategories } from '../../../shared/screening/finding.ts';
import type { ReadLanguage } from '../../../shared/screening/read-languages.ts';

const adult = { audience: 'adult', kind: 'review' } as const;

function finding(category: FindingCategory, severity = 2, start = 0): Finding {
  return { category, severity, start, end: start + 3, analyzer: 'test' };
}

const anyFinding = fc.record({
  category: fc.constantFrom(...findingCategories),
  severity: fc.integer({ min: 0, max: 3 }),
  start: fc.nat(50),
  end: fc.integer({ min: 51, max: 99 }),
  analyzer: fc.constant('test'),
});

describe('policy version 1', () => {
  it('is valid, and has a rule for every category except spoiler', () => {
    policySchema.parse(policyV1);
    const covered = new Set(policyV1.rules.map(({ category }) => category));
    expect(findingCategories.filter((category) => !covered.has(category))).toEqual(['spoiler']);
  });

  it('does not mention stars, and a rule with a `stars` field is invalid', () => {
    expect(JSON.stringify(policyV1)).not.toMatch(/star|rating|score.?value/i);
    const [rule] = policyV1.rules;
    expect(policySchema.safeParse({ ...policyV1, rules: [{ ...rule, stars: 1 }] }).success).toBe(false);
  });

  it('holds, and never rejects, a text for toxicity, which only the model finds', () => {
    expect(policyV1.rules.filter((rule) => rule.category === 'toxicity').map((rule) => rule.outcome)).toEqual(
      ['hold'],
    );
  });
});

describe('the decision of the policy', () => {
  it('is to publish a text without findings', () => {
    expect(decide([], policyV1, adult)).toEqual({ outcome: 'publish', reasons: [], policyVersion: '1' });
  });

  it('does not depend on the stars', () => {
    fc.assert(
      fc.property(
        fc.array(anyFinding, { maxLength: 6 }),
        fc.constantFrom(1, 2, 3, 4, 5),
        (findings, stars) => {
          const smuggled = { ...adult, stars };
          expect(decide(findings, policyV1, smuggled)).toEqual(decide(findings, policyV1, adult));
        },
      ),
    );
  });

  it('has the strictest outcome of all findings, and the spans by reason, strictest first', () => {
    const decision = decide(
      [finding('email', 2, 4), finding('phone', 2, 20), finding('threat', 3, 40)],
      policyV1,
      adult,
    );
    expect(decision.outcome).toBe('reject');
    expect(decision.reasons).toEqual([
      { code: 'threat', spans: [{ start: 40, end: 43 }] },
      {
        code: 'pii',
        spans: [
          { start: 4, end: 7 },
          { start: 20, end: 23 },
        ],
      },
    ]);
  });

  it('is to hold a text with self-harm, whatever else is found', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 6 }), (others) => {
        const decision = decide([...others, finding('self-harm', 3)], policyV1, adult);
        expect(decision.outcome).toBe('hold');
        expect(decision.reasons[0]?.code).toBe('self-harm');
      }),
    );
  });

  it('ignores mild profanity, handles and possible spoilers', () => {
    expect(
      decide([finding('profanity', 1), finding('handle', 0), finding('spoiler', 0)], policyV1, adult).outcome,
    ).toBe('publish');
  });

  it('allows links in a suggestion, where they are evidence', () => {
    expect(decide([finding('url')], policyV1, adult).outcome).toBe('needs-edit');
    expect(decide([finding('url')], policyV1, { audience: 'adult', kind: 'suggestion' }).outcome).toBe(
      'publish',
    );
  });

  it('applies a rule with a minimum score only to findings that reach the score', () => {
    const weak = { ...finding('toxicity'), detail: { score: 0.6 } };
    const strong = { ...finding('toxicity'), detail: { score: 0.9 } };
    expect(decide([weak], policyV1, adult).outcome).toBe('publish');
    expect(decide([strong], policyV1, adult).outcome).toBe('hold');
  });
});

describe('a rule about the findings of one analyzer', () => {
  const found = (score: number, analyzer = 'classifier'): Finding => ({
    ...finding('hate', score >= 0.5 ? 1 : 0),
    analyzer,
    detail: { score },
  });

  it('does not apply to those of others', () => {
    expect(decide([found(0.9)], policyV1, adult).outcome).toBe('hold');
    expect(decide([found(0.9, 'hate')], policyV1, adult).outcome).toBe('publish');
  });

  it('applies from a lower score on for a teen, a new author and a title that many read about', () => {
    const outcomeAt = (score: number, context: PolicyContext) =>
      decide([found(score)], policyV1, context).outcome;
    expect(outcomeAt(0.49, adult)).toBe('publish');
    expect(outcomeAt(0.41, { ...adult, audience: 'teen' })).toBe('hold');
    expect(outcomeAt(0.46, { ...adult, risks: ['new-author'] })).toBe('hold');
    expect(outcomeAt(0.41, { ...adult, risks: ['new-author', 'wide-reach'] })).toBe('hold');
    expect(outcomeAt(0.39, { ...adult, risks: ['new-author', 'wide-reach'] })).toBe('publish');
  });

  it('does not depend on the risk when the policy does not mention it', () => {
    const { risk: _, ...withoutRisk } = policyV1;
    const context = { audience: 'teen', kind: 'review', risks: ['new-author'] } as const;
    expect(decide([found(0.49)], withoutRisk, context).outcome).toBe('publish');
  });
});

describe('the languages of a policy', () => {
  const written = (rule: string): Finding => ({ ...finding('language'), detail: { rule } });
  const spanish = { ...policyV1, languages: ['en', 'es'] as const satisfies ReadLanguage[] };

  it('are only English if the policy has none, so that a Spanish text is held', () => {
    expect(decide([written('es')], policyV1, adult)).toMatchObject({
      outcome: 'hold',
      reasons: [{ code: 'language' }],
    });
  });

  it('let the other rules decide about a text in one of them, and hold the others', () => {
    expect(decide([written('es')], spanish, adult).outcome).toBe('publish');
    expect(decide([written('es'), finding('email')], spanish, adult)).toMatchObject({
      outcome: 'needs-edit',
      reasons: [{ code: 'pii' }],
    });
    for (const other of ['pt', 'script', 'de'])
      expect(decide([written(other)], spanish, adult).outcome, other).toBe('hold');
  });

  it('can only be those that screening reads', () => {
    expect(policySchema.safeParse({ ...policyV1, languages: ['en', 'pt'] }).success).toBe(false);
    for (const languages of [[], ['es'], ['en', 'es', 'es']])
      expect(policySchema.safeParse({ ...policyV1, languages }).success).toBe(false);
  });
});
