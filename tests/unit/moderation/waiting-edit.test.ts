import { describe, expect, it } from 'vitest';
import { applyDecision } from '../../../shared/moderation/apply-decision.ts';
import { applyToReported } from '../../../shared/moderation/apply-to-reported.ts';
import { hasVisibleText } from '../../../shared/moderation/approved.ts';
import { hideReported } from '../../../shared/moderation/hide-reported.ts';
import { receiptView } from '../../../shared/moderation/receipt-view.ts';
import type { ReviewSubmission } from '../../../shared/moderation/submission.ts';
import type { SubmissionEvent } from '../../../shared/moderation/submission-machine.ts';
import { withdraw } from '../../../shared/moderation/withdraw.ts';
import { itemFrom, submissionFrom } from '../../../shared/storage/submission-items.ts';
import { aCase } from '../../support/cases.ts';
import { aPublishedReview, aRating } from '../../support/samples.ts';

const now = '2026-11-02T09:00:00.000Z';
const seen = aRating({ text: 'What readers saw, which says where we live.' });
const edit = aRating({ text: 'The same without that.' });
const tooLong = [{ code: 'url', spans: [{ field: 'text', start: 0, end: 3 }] }];

/** A reported review whose author has sent an edit. The state of the edit is `state`. */
const edited = (state: ReviewSubmission['state'], change: Partial<ReviewSubmission> = {}) =>
  aPublishedReview({
    state,
    version: 5,
    revision: 2,
    publishedRevision: 1,
    published: seen,
    content: edit,
    reported: true,
    ...change,
  });
const hide = (review: ReviewSubmission): ReviewSubmission =>
  hideReported(
    { review, open: aCase({ kind: 'report', reports: 1, revision: 2 }) },
    { reason: 'pii', at: now },
    { source: 'notice', findings: [] },
    { now, policyVersion: '1' },
  ).next;
const afterDecision = (review: ReviewSubmission, event: SubmissionEvent): ReviewSubmission => {
  const applied = applyToReported(review, event, [], now);
  if ('refused' in applied || applied.next.kind !== 'review') throw new Error('refused');
  return applied.next;
};
/** The submission after it was stored and read again. */
const stored = (review: ReviewSubmission) => submissionFrom(itemFrom(review)) as ReviewSubmission;

describe('an edit that waits while the review is hidden', () => {
  it.each(['submitted', 'held'] as const)(
    'that was %s is screened when the review is visible again',
    (state) => {
      const hidden = stored(hide(edited(state)));
      expect(hidden).toMatchObject({ state: 'quarantined', content: edit, published: seen });
      for (const outcome of ['keep', 'restore'] as const) {
        const next = afterDecision(hidden, { type: 'decided-after-publication', outcome });
        expect(next).toMatchObject({ state: 'submitted', content: edit, published: seen, reasons: [] });
        // A new revision number, so that the screening is not mistaken for a redelivery or for one that was already decided.
        expect([next.revision, next.publishedRevision, hasVisibleText(next)]).toEqual([3, 1, true]);
        expect(next).not.toHaveProperty('decidedAt');
        expect(stored(next)).not.toHaveProperty('edit');
      }
    },
  );

  it.each(['needs-edit', 'rejected'] as const)(
    'that was decided as %s has the same state and reasons when the review is visible again',
    (state) => {
      const hidden = stored(hide(edited(state, { reasons: tooLong })));
      const next = afterDecision(hidden, { type: 'decided-after-publication', outcome: 'restore' });
      expect(next).toMatchObject({ state, content: edit, published: seen, reasons: tooLong, revision: 2 });
      expect(hasVisibleText(next)).toBe(true);
    },
  );

  it.each(['quarantine', 'remove'] as const)(
    'is retained when the outcome is %s, and is screened after a successful appeal',
    (outcome) => {
      const down = stored(afterDecision(edited('submitted'), { type: 'decided-after-publication', outcome }));
      expect(down).toMatchObject({ content: edit, published: seen });
      const applied = applyDecision(down, { type: 'appealed', outcome: 'overturn' }, [], now);
      expect(applied).toMatchObject({ next: { state: 'submitted', content: edit, published: seen } });
    },
  );

  it('is never published without a decision, and is the text that the author may edit', () => {
    const down = hide(edited('submitted'));
    const overturned = applyDecision(down, { type: 'appealed', outcome: 'overturn' }, [], now);
    expect(overturned).not.toMatchObject({ next: { published: edit } });
    const back = applyDecision(down, { type: 'appealed', outcome: 'modify' }, [], now);
    expect(back).toMatchObject({ next: { state: 'needs-edit', content: edit } });
    expect(back).not.toHaveProperty('next.published');
    expect(back).not.toHaveProperty('next.edit');
  });

  it('does not exist when no edit was sent, and is deleted when the author withdraws the review', () => {
    const plain = hide(aPublishedReview({ state: 'flagged', publishedRevision: 1 }));
    expect(afterDecision(plain, { type: 'decided-after-publication', outcome: 'restore' })).toMatchObject({
      state: 'published',
      revision: 1,
    });
    expect(withdraw(hide(edited('held')))).not.toHaveProperty('next.edit');
  });

  it('is not shown in the receipt, which shows the hidden text that the marked spans refer to', () => {
    const view = receiptView('rcp_a', hide(edited('held')), { isAuthor: true, now: new Date(now) });
    expect(view).toMatchObject({ content: seen, editWaits: true });
    expect(
      receiptView('rcp_a', hide(edited('held')), { isAuthor: false, now: new Date(now) }),
    ).not.toHaveProperty('content');
  });
});
