import { describe, expect, it } from 'vitest';
import { decideByModerator } from '../../../shared/moderation/decide-by-moderator.ts';
import type { ModeratorOutcome } from '../../../shared/moderation/decision-request.ts';
import { hideReported, mayHide } from '../../../shared/moderation/hide-reported.ts';
import type { ReviewSubmission } from '../../../shared/moderation/submission.ts';
import { aCase } from '../../support/cases.ts';
import { aPublishedReview, aRating } from '../../support/samples.ts';

const now = '2026-11-02T09:00:00.000Z';
const flagged = (change: Partial<ReviewSubmission> = {}) =>
  aPublishedReview({ state: 'flagged', publishedRevision: 1, reported: true, ...change });
const open = aCase({ kind: 'report', category: 'pii', reports: 1 });
const hide = (review = flagged(), moderationCase = open) =>
  hideReported(
    { review, open: moderationCase },
    { reason: 'pii', at: now },
    { source: 'notice', findings: [] },
    { now, policyVersion: '1' },
  );

describe('hiding a reported review', () => {
  it('records a decision, subtracts the rating from the counters, and leaves the case open', () => {
    const { next, aggregates, decision, case: after } = hide();
    expect(next).toMatchObject({ state: 'quarantined', reasons: [{ code: 'pii' }], decisions: 1 });
    expect(aggregates).toMatchObject([{ change: { s4: -1, a12: -1, x3: 1 } }]);
    expect(decision).toMatchObject({
      outcome: 'quarantine',
      source: 'notice',
      decidedAutomatically: 'fully',
      decidedBy: 'reports',
      policyVersion: '1',
    });
    expect(after).toMatchObject({ next: { state: 'open', kind: 'report', priority: 9, version: 2 } });
  });

  it('stores the spans that screening found with the reason for the author', () => {
    const finding = {
      category: 'handle',
      severity: 0,
      start: 3,
      end: 9,
      analyzer: 'any',
      field: 'text',
    } as const;
    const grounds = { source: 'notice', findings: [finding] } as const;
    const { next, case: after } = hideReported(
      { review: flagged(), open },
      { reason: 'pii', at: now },
      grounds,
      { now, policyVersion: '1' },
    );
    expect(next.reasons).toEqual([{ code: 'pii', spans: [{ field: 'text', start: 3, end: 9 }] }]);
    expect(after.next.findings).toEqual([finding]);
  });

  it('is possible only for the visible revision and with an open case', () => {
    expect(mayHide(flagged(), open, 1)).toBe(true);
    expect(mayHide(flagged({ state: 'held', content: aRating() }), open, 1)).toBe(true);
    expect(mayHide(flagged({ state: 'quarantined' }), open, 1)).toBe(false);
    expect(mayHide(flagged({ revision: 2, publishedRevision: 2 }), open, 1)).toBe(false);
    expect(mayHide(flagged(), { ...open, state: 'closed' }, 1)).toBe(false);
    expect(mayHide(flagged(), undefined, 1)).toBe(false);
    expect(mayHide(undefined, open, 1)).toBe(false);
  });

  it.each<[string, ModeratorOutcome, ReviewSubmission, Partial<typeof open>]>([
    ['kept', 'keep', flagged(), {}],
    ['restored', 'restore', flagged({ state: 'quarantined' }), {}],
    [
      'published',
      'publish',
      { ...flagged({ state: 'held' }), content: aRating({ stars: 2 }) },
      { kind: 'review' },
    ],
    [
      'put back on appeal',
      'overturn',
      flagged({ state: 'removed', appeal: { decision: 1, state: 'open' } }),
      { kind: 'appeal', appeal: { by: 'author', text: 'Please.', openedAt: now, decision: 1, decider: 'x' } },
    ],
  ])(
    'is not possible for a revision that a person %s, but is possible for a later revision',
    (_, outcome, review, change) => {
      const moderationCase = aCase({
        ...open,
        ...change,
        state: 'assigned',
        assignee: 'm',
        leaseUntil: '2027-01-01T00:00:00.000Z',
      });
      const request = {
        outcome,
        reasons: [],
        version: moderationCase.version,
        publicNote: 'We looked at it.',
      };
      const answer = decideByModerator(moderationCase, review, request, { by: 'm', now, policyVersion: '1' });
      if ('refused' in answer) throw new Error(answer.refused);
      const { next } = answer;
      if (next.kind !== 'review') throw new Error('a review stays a review');
      expect(next).not.toHaveProperty('reported');
      expect(mayHide({ ...next, state: 'flagged' }, open, next.publishedRevision)).toBe(false);
      const edited = { ...next, state: 'flagged' as const, publishedRevision: 7 };
      expect(mayHide(edited, open, 7)).toBe(true);
    },
  );
});
