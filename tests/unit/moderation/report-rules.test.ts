import { describe, expect, it } from 'vitest';
import { countHiding } from '../../../shared/moderation/breaker.ts';
import type { LinkedDecision } from '../../../shared/moderation/decision.ts';
import { policyV1 } from '../../../shared/moderation/policy.ts';
import { type Policy, policySchema } from '../../../shared/moderation/policy-schema.ts';
import { outcomeOf } from '../../../shared/moderation/report-outcome.ts';
import { findingsFor, hidesByReporters, reportRulesOf } from '../../../shared/moderation/report-rules.ts';
import type { ReportSummary } from '../../../shared/moderation/reporter-record.ts';
import type { Finding } from '../../../shared/screening/finding.ts';
import { defined } from '../../../shared/values/defined.ts';

const at = '2026-11-20T09:00:00.000Z';
const summary = (change: Partial<ReportSummary> = {}): ReportSummary => ({
  at,
  reason: 'pii',
  weight: 1,
  fresh: true,
  revision: 1,
  ...change,
});
const established = (change: Partial<ReportSummary> = {}) =>
  summary({ weight: 2, fresh: false, accepted: 1, since: '2026-11-19T09:00:00.000Z', ...change });
const rules = reportRulesOf(policyV1);
const hides = (own: ReportSummary, others: ReportSummary[] = [], by = rules) =>
  hidesByReporters(own, [own, ...others], by);

describe('a report for a grave reason', () => {
  it('by one account does not hide the review, whether the account is new or established', () => {
    expect(hides(summary())).toBe(false);
    expect(hides(established())).toBe(false);
  });

  it('hides the review when two established accounts report the same revision', () => {
    expect(hides(established(), [established({ reason: 'threat' })])).toBe(true);
    expect(hides(established(), [established({ revision: 2 })])).toBe(false);
    expect(hides(established(), [established({ reason: 'spam' })])).toBe(false);
  });

  it('does not hide the review when the accounts are new or have a poor record', () => {
    expect(hides(summary(), [summary(), summary(), summary()])).toBe(false);
    expect(hides(established(), [summary()])).toBe(false);
    expect(hides(established(), [established({ weight: 0 })])).toBe(false);
    expect(hides(established(), [established({ accepted: 0 })])).toBe(false);
  });

  it('hides the review only with the number of accounts, contributions and days that the policy requires', () => {
    const stricter = { ...rules, agreement: { accounts: 3, contributions: 2, days: 30 } };
    const old = established({ accepted: 2, since: '2026-10-01T09:00:00.000Z' });
    expect(hides(old, [old], stricter)).toBe(false);
    expect(hides(old, [old, old], stricter)).toBe(true);
    expect(hides(old, [old, established({ accepted: 2 })], stricter)).toBe(false);
    expect(hides(old, [old, { ...old, accepted: 1 }], stricter)).toBe(false);
  });

  it.each([
    [{ upheld: 2, declined: 0 }, true],
    [{ upheld: 2, declined: 1 }, true],
    [{ upheld: 4, declined: 2 }, true],
    [{ upheld: 1, declined: 0 }, false],
    [{ upheld: 2, declined: 2 }, false],
    [{ upheld: 3, declined: 2 }, false],
    [{ upheld: 0, declined: 0 }, false],
    [{}, false],
  ])('by a person whose earlier reports were decided %j hides the review: %s', (record, expected) => {
    expect(hides(summary({ ...record, weight: 2 }))).toBe(expected);
  });

  it('by a trusted reporter hides the review without a second report', () => {
    expect(hides(summary({ trusted: true }))).toBe(true);
  });
});

describe('screening of a reported text', () => {
  const finding = (category: Finding['category'], severity: number, score?: number): Finding => ({
    category,
    severity,
    start: 0,
    end: 4,
    analyzer: 'any',
    ...defined({ detail: score === undefined ? undefined : { score } }),
  });

  it.each([
    ['pii', finding('handle', 0), true],
    ['pii', finding('threat', 3), false],
    ['minor-privacy', finding('child-identity', 1), true],
    ['threat', finding('harassment', 1), true],
    ['threat', finding('harassment', 0), false],
    ['threat', finding('toxicity', 2, 0.55), true],
    ['threat', finding('toxicity', 2, 0.45), false],
    ['threat', finding('toxicity', 1, 0.9), false],
    ['threat', finding('email', 2), false],
    ['grooming', finding('handle', 0), true],
    ['csam', finding('sexual', 1), true],
    ['spam', finding('spam', 3), false],
  ] as const)('after a report of %s treats %j as sufficient: %s', (reason, found, expected) => {
    expect(findingsFor(reason, [found], rules)).toHaveLength(expected ? 1 : 0);
  });
});

describe('the circuit breaker for hiding reviews', () => {
  const rule = { hidings: 2, minutes: 10 };
  it('allows as many hidings as the policy says within the period, and more afterwards', () => {
    const first = countHiding({ at: [], version: 0 }, rule, '2026-11-20T09:00:00.000Z');
    expect(first).toEqual({ at: ['2026-11-20T09:00:00.000Z'], version: 1 });
    const second = first && countHiding(first, rule, '2026-11-20T09:05:00.000Z');
    expect(second).toMatchObject({ version: 2 });
    expect(second && countHiding(second, rule, '2026-11-20T09:09:59.000Z')).toBeUndefined();
    const third = second && countHiding(second, rule, '2026-11-20T09:10:00.000Z');
    expect(third).toEqual({ at: ['2026-11-20T09:05:00.000Z', '2026-11-20T09:10:00.000Z'], version: 3 });
  });

  it('allows no hiding when the policy allows none', () => {
    expect(countHiding({ at: [], version: 0 }, { hidings: 0, minutes: 1 }, at)).toBeUndefined();
  });
});

describe('the rules about reports', () => {
  it('come from the shipped policy when a stored policy omits them', () => {
    const { reports: _, ...rest } = policyV1;
    const old: Policy = rest;
    expect(policySchema.safeParse(old).success).toBe(true);
    expect(reportRulesOf(old)).toEqual(policyV1.reports);
    const breaker = { hidings: 1, minutes: 60 };
    expect(reportRulesOf({ reports: { breaker } })).toEqual({ ...policyV1.reports, breaker });
  });

  it.each([
    { agreement: { accounts: 1, contributions: 1, days: 0 } },
    { agreement: { accounts: 2, contributions: 0, days: 0 } },
    { standing: { upheld: 0, timesDeclined: 2 } },
    { standing: { upheld: 2, timesDeclined: 0.5 } },
    { breaker: { hidings: -1, minutes: 10 } },
    { breaker: { hidings: 5, minutes: 0 } },
    { screening: [{ reasons: ['spam'], categories: ['spam'], minimumSeverity: 0 }] },
    { screening: [{ reasons: [], categories: ['spam'], minimumSeverity: 0 }] },
    { accounts: 2 },
  ])('are invalid with %j', (reports) => {
    expect(policySchema.safeParse({ ...policyV1, reports }).success).toBe(false);
  });
});

describe('the outcome of a report', () => {
  const decided = (change: Partial<LinkedDecision>): LinkedDecision => ({
    revision: 1,
    outcome: 'keep',
    question: 'report',
    reasons: [],
    policyVersion: '1',
    findings: [],
    source: 'notice',
    detectedAutomatically: false,
    decidedAutomatically: 'no',
    decidedBy: 'a moderator',
    decidedAt: '2026-11-20T10:00:00.000Z',
    openedAt: at,
    sequence: 1,
    previous: '',
    hash: '',
    ...change,
  });

  it.each<[string, Partial<LinkedDecision>[], string | undefined]>([
    ['kept', [{}], 'declined'],
    ['restored', [{ outcome: 'restore' }], 'declined'],
    ['removed', [{ outcome: 'remove' }], 'upheld'],
    [
      'removed, then restored on appeal',
      [{ outcome: 'remove' }, { outcome: 'overturn', question: 'appeal' }],
      'declined',
    ],
    [
      'removed, upheld on appeal',
      [{ outcome: 'remove' }, { outcome: 'uphold', question: 'appeal' }],
      'upheld',
    ],
    [
      "kept, then removed on the reporter's appeal",
      [{}, { outcome: 'overturn', effect: 'remove', question: 'appeal' }],
      'upheld',
    ],
    ['kept, undone', [{}, { outcome: 'undo' }], undefined],
    ['kept, undone, removed', [{}, { outcome: 'undo' }, { outcome: 'remove' }], 'upheld'],
    ['kept, and whose later text was removed', [{}, { outcome: 'remove', revision: 3 }], 'declined'],
    [
      'hidden by reports',
      [{ outcome: 'quarantine', decidedBy: 'reports', decidedAutomatically: 'fully' }],
      undefined,
    ],
    [
      'published by screening',
      [{ outcome: 'publish', decidedBy: 'screening', decidedAutomatically: 'fully' }],
      undefined,
    ],
    ['held by screening', [{ outcome: 'hold', decidedBy: 'screening' }], undefined],
    [
      'edited, and whose edit a person published',
      [{ outcome: 'publish', question: 'review', revision: 2 }],
      undefined,
    ],
    ['kept before the report was made', [{ decidedAt: '2026-11-20T08:00:00.000Z' }], undefined],
    ['not decided', [], undefined],
  ])('follows from the decisions about the review, for a review that was %s', (_, decisions, expected) => {
    expect(outcomeOf(at, decisions.map(decided))).toBe(expected);
  });
});
