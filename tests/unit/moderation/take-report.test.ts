import { describe, expect, it } from 'vitest';
import { reasonCodes } from '../../../shared/moderation/reasons.ts';
import { hidesAtOnce, type Report } from '../../../shared/moderation/report.ts';
import {
  isCoordinated,
  type ReportMark,
  weightOfReport,
} from '../../../shared/moderation/reporter-record.ts';
import { takeReport } from '../../../shared/moderation/take-report.ts';
import { aCase } from '../../support/cases.ts';
import { anAddress, aPublishedReview, aRating } from '../../support/samples.ts';

const at = '2026-11-02T09:00:00.000Z';
const aReport = (change: Partial<Report> = {}): Report => ({
  address: anAddress(9, 9),
  about: anAddress(),
  slug: 'a-title',
  titleName: 'A Title',
  reason: 'spam',
  weight: 1,
  at,
  ...change,
});
const mark = (change: Partial<ReportMark> = {}): ReportMark => ({
  at,
  reason: 'spam',
  weight: 1,
  fresh: true,
  ...change,
});
const unreported = { review: aPublishedReview(), open: undefined, earlier: [] };

describe('a report', () => {
  it('takes the case from the moderator who makes it', () => {
    const report = aReport();
    const open = aCase({
      kind: 'report',
      state: 'assigned',
      assignee: report.address.person,
      leaseUntil: at,
    });
    const theirs = takeReport({ ...unreported, open }, report, false).case;
    expect(theirs.next).toMatchObject({ state: 'queued', version: 2 });
    expect(theirs.next).not.toHaveProperty('assignee');
    const held = { ...open, assignee: 'another' };
    expect(takeReport({ ...unreported, open: held }, report, false).case.next).toMatchObject({
      state: 'assigned',
      assignee: 'another',
    });
  });

  it('flags a review that stays up, and opens a case', () => {
    const { next, aggregates, decision, case: opened } = takeReport(unreported, aReport(), true);
    expect(next).toMatchObject({ state: 'flagged', version: 3, published: aRating() });
    expect([aggregates, decision]).toEqual([[], undefined]);
    expect(opened).toMatchObject({ next: { kind: 'report', state: 'open', reports: 1, category: 'spam' } });
    expect(opened).not.toHaveProperty('previousVersion');
  });

  it.each(reasonCodes.filter(hidesAtOnce))('about %s hides it at once, on record, at the top', (reason) => {
    const { next, aggregates, decision, case: opened } = takeReport(unreported, aReport({ reason }), true);
    expect(next).toMatchObject({ state: 'quarantined', reasons: [{ code: reason }], decisions: 1 });
    expect(aggregates).toMatchObject([{ change: { s4: -1, a12: -1, x3: 1 } }]);
    expect(decision).toMatchObject({
      outcome: 'quarantine',
      source: 'notice',
      decidedAutomatically: 'fully',
    });
    expect(opened.next.priority).toBe(9);
  });

  it('hides for child safety, personal information and threats, and for nothing else', () => {
    const hiding = reasonCodes.filter(hidesAtOnce);
    expect(hiding.sort()).toEqual(['csam', 'grooming', 'minor-privacy', 'pii', 'threat', 'underage-author']);
  });

  it('does not look at stars', () => {
    for (const stars of [1, 2, 3, 4, 5]) {
      const review = aPublishedReview({ published: aRating({ stars }) });
      const { next, case: opened } = takeReport({ ...unreported, review }, aReport(), true);
      expect([next.state, opened.next.priority]).toEqual(['flagged', 4]);
    }
  });

  it('about a review whose edit waits leaves the edit where it is, and the approved text up', () => {
    const review = aPublishedReview({ state: 'held', content: aRating({ stars: 1 }) });
    expect(takeReport({ ...unreported, review }, aReport(), true).next).toMatchObject({ state: 'held' });
    const hidden = takeReport({ ...unreported, review }, aReport({ reason: 'pii' }), true);
    expect(hidden.next.state).toBe('quarantined');
  });

  it('joins the open case of its review, and opens a closed one again', () => {
    const first = takeReport(unreported, aReport(), true).case.next;
    const review = aPublishedReview({ state: 'flagged', version: 3 });
    const second = takeReport({ review, open: first, earlier: [mark()] }, aReport({ weight: 3 }), false);
    expect(second.case).toMatchObject({
      previousVersion: 1,
      next: { reports: 2, reportWeight: 4, priority: 6 },
    });
    const closed = { ...first, state: 'closed' as const, version: 5 };
    const third = takeReport({ review, open: closed, earlier: [mark()] }, aReport(), true);
    expect(third.case).toMatchObject({ next: { state: 'open', version: 6 } });
  });
});

describe('the weight of a report', () => {
  it.each([
    [{ published: 0, upheld: 0, declined: 0 }, 1],
    [{ published: 3, upheld: 0, declined: 0 }, 2],
    [{ published: 3, upheld: 2, declined: 1 }, 3],
    [{ published: 3, upheld: 1, declined: 2 }, 2],
    [{ published: 9, upheld: 0, declined: 3 }, 0],
    [{ published: 9, upheld: 1, declined: 3 }, 0],
  ])('of somebody with %j is %i', (record, weight) => {
    expect(weightOfReport(record)).toBe(weight);
  });
});

describe('reports', () => {
  const five = Array.from({ length: 5 }, () => mark());
  it('look arranged when five come within an hour from new accounts', () => {
    expect(isCoordinated(five, at)).toBe(true);
    expect(isCoordinated(five.slice(1), at)).toBe(false);
    expect(
      isCoordinated(
        five.map((each, i) => ({ ...each, fresh: i > 1 })),
        at,
      ),
    ).toBe(false);
    expect(isCoordinated(five, '2026-11-02T11:00:00.000Z')).toBe(false);
  });
});
