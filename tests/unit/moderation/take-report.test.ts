import { describe, expect, it } from 'vitest';
import { reasonCodes } from '../../../shared/moderation/reasons.ts';
import type { Report } from '../../../shared/moderation/report.ts';
import { asReported } from '../../../shared/moderation/reported-state.ts';
import {
  isCoordinated,
  type ReportSummary,
  weightOfReport,
} from '../../../shared/moderation/reporter-record.ts';
import { type ReportedReview, takeReport } from '../../../shared/moderation/take-report.ts';
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
const summary = (change: Partial<ReportSummary> = {}): ReportSummary => ({
  at,
  reason: 'spam',
  weight: 1,
  fresh: true,
  ...change,
});
const unreported = { review: aPublishedReview(), open: undefined, earlier: [] };
const take = (known: ReportedReview, report: Report = aReport()) =>
  takeReport(known, report, summary({ reason: report.reason, weight: report.weight }));

describe('a report', () => {
  it('ends the lease of the moderator who makes the report, and no other lease', () => {
    const report = aReport();
    const open = aCase({
      kind: 'report',
      state: 'assigned',
      assignee: report.address.person,
      leaseUntil: at,
    });
    const theirs = take({ ...unreported, open }, report).case;
    expect(theirs.next).toMatchObject({ state: 'queued', version: 2 });
    expect(theirs.next).not.toHaveProperty('assignee');
    const held = { ...open, assignee: 'another' };
    expect(take({ ...unreported, open: held }, report).case.next).toMatchObject({
      state: 'assigned',
      assignee: 'another',
    });
  });

  it.each(reasonCodes)('about %s flags the review, which stays visible, and opens a case', (reason) => {
    const { case: opened } = take(unreported, aReport({ reason }));
    expect(opened).toMatchObject({ next: { kind: 'report', state: 'open', reports: 1, category: reason } });
    const flagged = asReported(unreported.review, opened.next);
    expect(flagged).toEqual({ ...unreported.review, state: 'flagged', reported: true });
    expect(opened).not.toHaveProperty('previousVersion');
  });

  it('is urgent only for child safety, personal information and threats', () => {
    const urgent = reasonCodes.filter((reason) => take(unreported, aReport({ reason })).urgent);
    expect(urgent.sort()).toEqual(['csam', 'grooming', 'minor-privacy', 'pii', 'threat', 'underage-author']);
    for (const reason of urgent)
      expect(take(unreported, aReport({ reason })).case.next.priority, reason).toBe(9);
  });

  it('about a revision that a person approved is not urgent, but has the highest priority', () => {
    const review = aPublishedReview({ publishedRevision: 1, approvedByPerson: 1 });
    const { urgent, case: opened } = take({ ...unreported, review }, aReport({ reason: 'threat' }));
    expect([urgent, asReported(review, opened.next).state, opened.next.priority]).toEqual([
      false,
      'flagged',
      9,
    ]);
    const edited = { ...review, revision: 2, publishedRevision: 2 };
    expect(take({ ...unreported, review: edited }, aReport({ reason: 'threat' })).urgent).toBe(true);
  });

  it('does not depend on stars', () => {
    for (const stars of [1, 2, 3, 4, 5]) {
      const review = aPublishedReview({ published: aRating({ stars }) });
      const { case: opened } = take({ ...unreported, review });
      expect([asReported(review, opened.next).state, opened.next.priority]).toEqual(['flagged', 4]);
    }
  });

  it('about a review with a waiting edit changes neither the edit nor the visible text', () => {
    const review = aPublishedReview({ state: 'held', content: aRating({ stars: 1 }) });
    const { next } = take({ ...unreported, review }).case;
    expect(asReported(review, next)).toEqual({ ...review, reported: true });
  });

  it('about a review with a case about its edit adds the reports to that case', () => {
    const review = aPublishedReview({ state: 'held', content: aRating({ stars: 1 }) });
    const { next } = take({ ...unreported, review, open: aCase({ kind: 'review' }) }).case;
    expect(next).toMatchObject({ kind: 'review', reported: true, reports: 1, version: 2 });
  });

  it('is added to the open case of its review, and reopens a closed one', () => {
    const first = take(unreported).case.next;
    const { review } = unreported;
    const second = take({ review, open: first, earlier: [summary()] }, aReport({ weight: 3 }));
    expect(second.case).toMatchObject({
      previousVersion: 1,
      next: { reports: 2, reportWeight: 4, priority: 6 },
    });
    const closed = { ...first, state: 'closed' as const, version: 5 };
    const third = take({ review, open: closed, earlier: [summary()] });
    expect(third.case).toMatchObject({ previousVersion: 5, next: { state: 'open', version: 6 } });
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
  ])('by a person with %j is %i', (record, weight) => {
    expect(weightOfReport(record)).toBe(weight);
  });
});

describe('reports about one review', () => {
  const five = Array.from({ length: 5 }, () => summary());
  it('look coordinated when five come within an hour from new accounts', () => {
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
