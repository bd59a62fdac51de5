import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concerns } from '../../../shared/community-reviews/concerns.ts';
import { decideByPolicy } from '../../../shared/moderation/decide-by-policy.ts';
import { policyV1 } from '../../../shared/moderation/policy.ts';
import { screenedFields } from '../../../shared/moderation/submission.ts';
import { type Finding, findingCategories } from '../../../shared/screening/finding.ts';
import { aPublishedReview, aRating, aReview, aSuggestion } from '../../support/samples.ts';

const now = '2026-11-02T09:00:00.000Z';
const finding = (category: Finding['category'], severity = 2): Finding => ({
  category,
  severity,
  start: 2,
  end: 8,
  analyzer: 'test',
});
const decisionOn = (submission = aReview(), findings: Finding[] = [], failed: string[] = []) => {
  const decided = decideByPolicy(submission, { findings, failed }, policyV1, now);
  if (decided === undefined) throw new Error('already decided');
  return decided;
};

describe('a decision by policy', () => {
  it('publishes a text without findings, and changes the counters', () => {
    const { next, decision, aggregates, opens } = decisionOn();
    expect(next.state).toBe('published');
    expect(decision).toMatchObject({ outcome: 'publish', decidedAutomatically: 'fully', policyVersion: '1' });
    expect(aggregates).toMatchObject([{ slug: 'a-title', audience: 'adult', change: { s4: 1, a12: 1 } }]);
    expect(opens).toBeUndefined();
  });

  it.each([
    ['email', 2, 'needs-edit', 'pii'],
    ['threat', 3, 'rejected', 'threat'],
    ['threat', 1, 'held', 'threat'],
    ['self-harm', 1, 'held', 'self-harm'],
    ['language', 1, 'held', 'language'],
    ['profanity', 2, 'needs-edit', 'profanity'],
  ] as const)(
    'about %s at severity %i leads to the state %s with the reason %s',
    (category, severity, state, code) => {
      const { next, decision, aggregates } = decisionOn(aReview(), [finding(category, severity)]);
      expect(next).toMatchObject({
        state,
        reasons: [{ code, spans: [{ field: 'text', start: 2, end: 8 }] }],
      });
      expect(decision.findings).toEqual([{ ...finding(category, severity), field: 'text' }]);
      expect(aggregates).toMatchObject([{ change: { [state === 'held' ? 'x1' : 'x2']: 1 } }]);
    },
  );

  it('publishes a text that may contain a spoiler with the mark `found`', () => {
    const { next, opens, decision } = decisionOn(aReview(), [finding('spoiler', 0)]);
    expect(next).toMatchObject({ state: 'published', reasons: [], published: { mark: 'found' } });
    expect(opens).toBeUndefined();
    expect(decision.outcome).toBe('publish');
    const marked = decisionOn(aReview({ content: aRating({ spoiler: true }) }), [finding('spoiler', 0)]);
    expect(marked.next).toMatchObject({ published: { mark: 'found', spoiler: true } });
    expect(marked.opens).toBeUndefined();
  });

  it('opens a case when the author denies a spoiler that screening found', () => {
    const { next, opens } = decisionOn(aReview({ content: aRating({ spoiler: false }) }), [
      finding('spoiler', 0),
    ]);
    expect(next).toMatchObject({ state: 'published', published: { mark: 'found', spoiler: false } });
    expect(opens).toMatchObject({ kind: 'sample', category: 'unmarked-spoiler', state: 'open' });
    expect(decisionOn(aReview({ content: aRating({ spoiler: false }) })).opens).toBeUndefined();
  });

  it('marks a held text in which screening found a spoiler', () => {
    const { next } = decisionOn(aReview(), [finding('spoiler', 0), finding('language', 1)]);
    expect(next).toMatchObject({ state: 'held', content: { mark: 'found' } });
  });

  it('gives a possible self-description a lower priority than a certain one', () => {
    const priorityOf = (...categories: Finding['category'][]) =>
      decisionOn(
        aReview({ audience: 'teen' }),
        categories.map((category) => finding(category, 1)),
      ).opens?.priority;
    expect(priorityOf('possible-self-description')).toBe(3);
    expect(priorityOf('possible-self-description', 'language')).toBe(5);
    expect(priorityOf('possible-self-description', 'self-description')).toBe(9);
  });

  it('opens a case for a held text, with a priority that depends on the category and the audience', () => {
    expect(decisionOn(aReview(), [finding('threat', 1)]).opens).toMatchObject({
      category: 'threat',
      priority: 9,
    });
    expect(decisionOn(aReview(), [finding('language', 1)]).opens).toMatchObject({ priority: 4 });
    expect(decisionOn(aReview({ audience: 'teen' }), [finding('language', 1)]).opens?.priority).toBe(5);
  });

  it('passes a suggestion that may be read to the editors, without a case for moderators', () => {
    const { next, decision, opens } = decisionOn(aSuggestion() as never);
    expect([next.state, decision.outcome, opens]).toEqual(['forwarded', 'publish', undefined]);
    const held = decisionOn(aSuggestion() as never, [finding('language', 1)]);
    expect([held.next.state, held.opens?.kind]).toEqual(['held', 'suggestion']);
  });

  it.each([[[]], [[finding('threat', 3)]], [[finding('email')]]])(
    'after a failed screening holds the text, whatever the findings: %j',
    (findings) => {
      const { next, decision, opens } = decisionOn(aReview(), findings, ['language']);
      expect(next.state).toBe('held');
      expect(next.reasons.at(-1)).toMatchObject({ code: 'other', text: expect.stringContaining('language') });
      expect([decision.outcome, opens === undefined]).toEqual(['hold', false]);
    },
  );

  it('returns undefined when the submission is already decided', () => {
    expect(decideByPolicy(aPublishedReview(), { findings: [], failed: [] }, policyV1, now)).toBeUndefined();
  });

  it('does not depend on stars, age, concerns or grid', () => {
    const findings = fc.array(
      fc.record({
        category: fc.constantFrom(...findingCategories),
        severity: fc.integer({ min: 0, max: 3 }),
        start: fc.constant(0),
        end: fc.constant(4),
        analyzer: fc.constant('any'),
      }),
      { maxLength: 4 },
    );
    const rating = fc.record({
      age: fc.integer({ min: 2, max: 18 }),
      concerns: fc.subarray([...concerns]),
      grid: fc.record({ language: fc.integer({ min: 0, max: 5 }) }),
    });
    fc.assert(
      fc.property(findings, fc.array(rating, { minLength: 5, maxLength: 5 }), (found, ratings) => {
        const verdicts = ratings.map((change, index) => {
          const review = aReview({ content: aRating({ ...change, stars: index + 1 }) });
          const { next, decision, opens } = decisionOn(review, found);
          return JSON.stringify([next.state, next.reasons, decision, opens, screenedFields(review)]);
        });
        expect(new Set(verdicts).size).toBe(1);
      }),
    );
  });

  it('opens a case about a publication that the policy nearly held, for the share that the policy sets', () => {
    const nearly = (score: number): Finding => ({
      ...finding('hate', 0),
      analyzer: 'classifier',
      detail: { score },
    });
    const opened = (score: number, share: number) => {
      const policy = { ...policyV1, borderline: { share, margin: 0.1 } };
      const screening = { findings: [nearly(score)], failed: [] };
      return decideByPolicy(aReview(), screening, policy, now)?.opens?.kind;
    };
    expect(opened(0.45, 1)).toBe('sample');
    expect(opened(0.45, 0)).toBeUndefined();
    expect(opened(0.35, 1)).toBeUndefined();
    expect(opened(0.55, 0)).toBe('review');
  });

  it('depends only on the category, analyzer, severity and score of findings, the audience and the kind', () => {
    const conditions = new Set(policyV1.rules.flatMap((rule) => Object.keys(rule)));
    const known = ['category', 'analyzers', 'minimumSeverity', 'minimumScore', 'audiences', 'kinds'];
    for (const condition of known) conditions.delete(condition);
    expect([...conditions].sort()).toEqual(['care', 'outcome', 'reason']);
  });
});
