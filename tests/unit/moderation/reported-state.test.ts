import { describe, expect, it } from 'vitest';
import { openReporterAppeal } from '../../../shared/moderation/appeal-report.ts';
import { decideByModerator } from '../../../shared/moderation/decide-by-moderator.ts';
import { asReported } from '../../../shared/moderation/reported-state.ts';
import { undo, undoable } from '../../../shared/moderation/undo.ts';
import { itemFrom } from '../../../shared/storage/submission-items.ts';
import { aCase } from '../../support/cases.ts';
import { anAddress, aPublishedReview, aRating, aReview, aSuggestion } from '../../support/samples.ts';

const now = '2026-11-02T09:00:00.000Z';
const open = aCase({ kind: 'report', category: 'spam', reports: 1, reported: true });
const deciding = { by: 'mo', now, policyVersion: '1' };

describe('a review with an open case about reports', () => {
  it.each(['open', 'queued', 'assigned', 'escalated'] as const)(
    'is flagged while readers can see the review and the case is %s',
    (state) => {
      const review = aPublishedReview();
      expect(asReported(review, { ...open, state })).toEqual({ ...review, state: 'flagged', reported: true });
    },
  );

  it.each(['submitted', 'held', 'needs-edit', 'rejected', 'quarantined', 'withdrawn'] as const)(
    'has the state %s unchanged, and is marked as reported',
    (state) => {
      const review = aPublishedReview({ state, content: aRating() });
      expect(asReported(review, open)).toEqual({ ...review, reported: true });
    },
  );

  it('is stored as published, because only the case says that it is flagged', () => {
    const flagged = asReported(aPublishedReview(), open);
    expect(itemFrom(flagged)).toMatchObject({ state: 'published', reported: true });
    expect(itemFrom(flagged)).toMatchObject({ listKey: 'REVIEWS#a-title#adult' });
  });

  it('is not flagged after a person keeps it, and is flagged again after an undo', () => {
    const review = aPublishedReview();
    const flagged = asReported(review, open);
    const request = { outcome: 'keep', reasons: [], version: 1 } as const;
    const confirmed = decideByModerator(open, flagged, { ...request, reasons: [] }, deciding);
    if ('refused' in confirmed) throw new Error(confirmed.refused);
    expect(confirmed.next).toMatchObject({ state: 'published', approvedByPerson: 1 });
    expect(confirmed.next).not.toHaveProperty('reported');
    expect(asReported(confirmed.next, confirmed.nextCase)).toEqual(confirmed.next);

    const before = { moderationCase: open, submission: flagged };
    const closed = undoable(confirmed.nextCase, before, 'mo', now, { key: 'k', body: 'b' });
    const undone = undo(closed, confirmed.next, 'mo', now);
    if ('refused' in undone) throw new Error(undone.refused);
    expect(asReported(undone.next, undone.nextCase)).toMatchObject({ state: 'flagged', reported: true });
  });
});

describe('a review is not flagged by', () => {
  it.each([
    ['no case', undefined],
    ['a closed case', { ...open, state: 'closed' as const }],
    ['a case about a held edit', aCase({ kind: 'review' })],
    ['a sample case', aCase({ kind: 'sample' })],
    ['an appeal case with earlier reports', aCase({ kind: 'appeal', reports: 2 })],
  ])('%s', (_, about) => {
    const review = aPublishedReview();
    expect(asReported(review, about)).toEqual(review);
  });

  it('a reporter’s appeal against a decision to keep the review', () => {
    const target = aPublishedReview({ decisions: 2 });
    const decision = {
      sequence: 2,
      outcome: 'keep',
      decidedBy: 'mo',
      decidedAt: now,
      decidedAutomatically: 'no',
    } as never;
    const report = { address: anAddress(9, 9), reason: 'spam', at: '2026-11-01T12:00:00.000Z' } as never;
    const earlier = { ...open, state: 'closed' as const };
    const appeal = openReporterAppeal(
      report,
      { target, decisions: [decision], earlier },
      'Please look again.',
      new Date(now),
    );
    if ('refused' in appeal) throw new Error(appeal.refused);
    expect(appeal).toMatchObject({ kind: 'appeal', reports: 1 });
    expect(asReported(target, appeal)).toEqual(target);
  });

  it('a case about a suggestion, which is not flagged either', () => {
    const suggestion = aSuggestion();
    expect(asReported(suggestion, open)).toEqual(suggestion);
    expect(asReported(aReview(), undefined)).toEqual(aReview());
  });
});
