import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzerFor } from '../../../shared/moderation/analyzer-for.ts';
import { linkDecision } from '../../../shared/moderation/chain.ts';
import type { Decision } from '../../../shared/moderation/decision.ts';
import { reasonCodes } from '../../../shared/moderation/reasons.ts';
import { countByDay, countsOf } from '../../../shared/moderation/transparency.ts';
import { transparencyReport } from '../../../shared/moderation/transparency-report.ts';

const decided = (change: Partial<Decision>) =>
  linkDecision(
    {
      revision: 1,
      outcome: 'publish',
      reasons: [],
      policyVersion: '1',
      findings: [],
      source: 'own-initiative',
      detectedAutomatically: true,
      decidedAutomatically: 'fully',
      decidedBy: 'screening',
      decidedAt: '2026-11-23T10:00:05.000Z',
      openedAt: '2026-11-23T10:00:00.000Z',
      ...change,
    },
    0,
    '',
  );
const held = decided({ outcome: 'hold', decidedAutomatically: 'no' });
const byPerson = decided({
  outcome: 'reject',
  question: 'review',
  reasons: [{ code: 'spam', spans: [] }],
  decidedAutomatically: 'no',
  decidedBy: 'mo',
  decidedAt: '2026-11-23T10:30:00.000Z',
});

describe('The published moderation statistics', () => {
  it('count a hold by outcome, but neither by automation nor by the time to a decision', () => {
    const names = Object.keys(countsOf(held));

    expect(names).toContain('outcome.hold');
    expect(names.filter((name) => /^(automation|time)\./.test(name))).toEqual([]);
  });

  it('count decisions by people and by screening separately, and by the time to a decision', () => {
    const days = countByDay([decided({}), held, byPerson]);
    const report = transparencyReport([...days].map(([day, counters]) => ({ day, counters })));

    expect(report.byAutomation).toEqual({ fully: 1, no: 1 });
    expect(report.timeToDecision).toEqual({ '1m': 1, '1h': 1 });
    expect(report.days).toMatchObject([{ day: '2026-11-23', inflow: 2, decisions: 3, byPeople: 1 }]);
  });

  describe('of a decision that was undone', () => {
    const rejected = linkDecision({ ...byPerson, decidedAt: '2026-11-23T23:59:40.000Z' }, 1, held.hash);
    const undone = linkDecision(
      { ...byPerson, outcome: 'undo', reasons: [], decidedAt: '2026-11-24T00:00:10.000Z' },
      2,
      rejected.hash,
    );

    it('are the same as if the decision was never made', () => {
      const { outcome: _, ...counters } = countByDay([held, rejected, undone]).get('2026-11-23') ?? {};
      const made = Object.entries(counters).filter(([, count]) => count !== 0);
      expect(Object.fromEntries(made)).toEqual(countsOf(held));
    });

    it('are subtracted if the decision was counted before', () => {
      const days = countByDay([rejected, undone], '2026-11-24T00:00:00.000Z');
      expect([...days.keys()]).toEqual(['2026-11-23']);
      expect(days.get('2026-11-23')).toMatchObject({
        decisions: -1,
        'reason.spam': -1,
        'outcome.reject': -1,
      });
    });
  });

  it('count agreement with each output of the classifier, and no notes', () => {
    const finding = (category: 'threat' | 'hate', severity: number) => ({
      ...{ category, severity, start: 0, end: 3, analyzer: 'classifier', field: 'text' },
    });
    const counts = countsOf(decided({ ...byPerson, findings: [finding('threat', 1), finding('hate', 0)] }));
    expect(Object.keys(counts).filter((name) => name.startsWith('agree'))).toEqual([
      'agree.classifier/threat',
    ]);
  });

  it('add up agreement by week, from Monday on', () => {
    const { agreementByWeek } = transparencyReport([
      { day: '2026-11-22', counters: { 'agree.spam': 1 } },
      { day: '2026-11-23', counters: { 'agree.spam': 2, 'disagree.threat': 1 } },
      { day: '2026-11-29', counters: { 'agree.spam': 3 } },
      { day: '2026-11-30', counters: { decisions: 1 } },
    ]);
    expect(agreementByWeek).toEqual([
      { week: '2026-11-16', analyzer: 'spam', agree: 1, disagree: 0 },
      { week: '2026-11-23', analyzer: 'spam', agree: 5, disagree: 0 },
      { week: '2026-11-23', analyzer: 'threat', agree: 0, disagree: 1 },
    ]);
  });

  it('count for each analyzer when people disagree with an automatic publication', () => {
    const checked = (change: Partial<Decision>) =>
      countsOf(decided({ question: 'sample', decidedBy: 'mo', decidedAutomatically: 'no', ...change }));
    const removed = checked({ outcome: 'remove', reasons: [{ code: 'pii', spans: [] }] });

    expect(checked({ outcome: 'keep' })).toMatchObject({ 'agree.publication': 1 });
    expect(removed).toMatchObject({ 'disagree.publication': 1, 'disagree.personal-information': 1 });
    expect(Object.keys(removed).filter((name) => name.startsWith('agree.'))).toEqual([]);
  });

  it('name an existing analyzer for every reason that has an analyzer', () => {
    const known = reasonCodes.flatMap((code) => analyzerFor(code)?.split('/')[0] ?? []);
    const files = readdirSync(new URL('../../../shared/screening/analyzers', import.meta.url));
    const names = [...files.map((file) => file.replace('.ts', '')), 'near-duplicates'];

    expect(known.filter((name) => !names.includes(name))).toEqual([]);
    expect(known.length).toBeGreaterThan(10);
  });

  it('count automatic decisions and publications by stars', () => {
    const days = countByDay([
      { ...decided({}), stars: 1 },
      { ...decided({ outcome: 'reject' }), stars: 1 },
      { ...decided({}), stars: 5 },
      { ...held, stars: 5 },
    ]);
    const report = transparencyReport([...days].map(([day, counters]) => ({ day, counters })));

    expect(report.publishRateByStars[0]).toEqual({ stars: 1, decided: 2, published: 1, rate: 0.5 });
    expect(report.publishRateByStars[4]).toEqual({ stars: 5, decided: 1, published: 1, rate: 1 });
    expect(report.publishRateByStars[2]).toMatchObject({ decided: 0, rate: null });
  });
});
