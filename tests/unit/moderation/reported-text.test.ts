import { describe, expect, it } from 'vitest';
import { decideByModerator } from '../../../shared/moderation/decide-by-moderator.ts';
import type { ModeratorOutcome } from '../../../shared/moderation/decision-request.ts';
import { revise } from '../../../shared/moderation/receive.ts';
import { caseAfterAuthorChange } from '../../../shared/moderation/reported-text.ts';
import type { ReviewSubmission } from '../../../shared/moderation/submission.ts';
import { withdraw } from '../../../shared/moderation/withdraw.ts';
import { aCase } from '../../support/cases.ts';
import { aPublishedReview, aRating, aReview } from '../../support/samples.ts';

const now = '2026-11-02T09:00:00.000Z';
const reported = aPublishedReview({ state: 'flagged', publishedRevision: 1, reported: true });
const edited = revise(reported, aReview({ content: aRating({ text: 'All is well.' }) })) as ReviewSubmission;
const open = aCase({ kind: 'report', category: 'threat', reports: 1 });
const takenBack = (review: ReviewSubmission): ReviewSubmission => {
  const withdrawn = withdraw(review);
  if ('refused' in withdrawn) throw new Error(withdrawn.refused);
  return withdrawn.next as ReviewSubmission;
};

describe('the copy of a reported text', () => {
  it('is stored in the case when the author edits the review, even twice', () => {
    const first = caseAfterAuthorChange(open, reported, edited);
    expect(first).toMatchObject({
      previousVersion: 1,
      next: { version: 2, revision: 2, reportedText: { revision: 1, content: aRating() } },
    });
    const repeated = revise(edited, aReview({ content: aRating({ text: 'Better still.' }) }));
    expect(caseAfterAuthorChange(first?.next, edited, repeated)?.next.reportedText).toEqual(
      first?.next.reportedText,
    );
  });

  it('is stored when the author withdraws the review, and when they send a new one', () => {
    const moderationCase = caseAfterAuthorChange(
      { ...open, kind: 'review' },
      reported,
      takenBack(reported),
    )?.next;
    expect(moderationCase).toMatchObject({
      kind: 'report',
      state: 'open',
      reportedText: { content: aRating() },
    });
    const resent = revise(takenBack(reported), aReview({ content: aRating({ text: 'New.' }) }));
    expect(resent).toMatchObject({ state: 'submitted', reported: true });
    const goesOn = caseAfterAuthorChange(moderationCase, takenBack(reported), resent);
    expect(goesOn?.next).toMatchObject({ revision: 2, reportedText: { content: aRating() } });
  });

  it("stays without the author's appeal when the author sends another text", () => {
    const appeal = { by: 'author' as const, text: 'It is fine.', openedAt: now, decision: 1, decider: 'm' };
    const asked = {
      ...reported,
      state: 'needs-edit' as const,
      appeal: { decision: 1, state: 'open' as const },
    };
    const next = revise(asked, aReview({ content: aRating({ text: 'All is well.' }) }));
    const goesOn = caseAfterAuthorChange({ ...open, kind: 'appeal', appeal }, asked, next)?.next;
    expect(goesOn).toMatchObject({ kind: 'report', revision: 2, reportedText: { content: aRating() } });
    expect(goesOn).not.toHaveProperty('appeal');
    const byReporter = { ...open, kind: 'appeal' as const, appeal: { ...appeal, by: 'reporter' as const } };
    expect(caseAfterAuthorChange(byReporter, asked, next)?.next).toMatchObject({
      kind: 'appeal',
      appeal: {},
    });
  });

  it('is not made when nothing was reported, or when no case is open', () => {
    const { reported: _, ...unreported } = reported;
    expect(caseAfterAuthorChange(open, unreported, edited)).toBeUndefined();
    expect(caseAfterAuthorChange({ ...open, state: 'closed' }, reported, edited)).toBeUndefined();
    expect(caseAfterAuthorChange(undefined, reported, edited)).toBeUndefined();
  });
});

describe('a moderator who decides about a reported review', () => {
  const decide = (
    outcome: ModeratorOutcome,
    review: ReviewSubmission,
    change: Partial<typeof open> = {},
  ): ReturnType<typeof decideByModerator> => {
    const moderationCase = { ...open, revision: review.revision, ...change };
    const request = { outcome, reasons: outcome === 'keep' ? [] : (['threat'] as const), version: 1 };
    return decideByModerator(
      moderationCase,
      review,
      { ...request, reasons: [...request.reasons] },
      { by: 'm', now, policyVersion: '1' },
    );
  };

  it.each(['submitted', 'needs-edit', 'rejected'] as const)(
    'with an edit that is %s can remove both texts, or keep the review without changing the edit',
    (state) => {
      const gone = decide('remove', { ...edited, state });
      expect(gone).toMatchObject({ next: { state: 'removed' }, aggregates: [{ change: { s4: -1 } }] });
      expect(gone).toMatchObject({ next: { content: edited.content, edit: { state } } });
      const confirmed = decide('keep', { ...edited, state });
      expect(confirmed).toMatchObject({
        next: { state, approvedByPerson: 1, content: { text: 'All is well.' } },
      });
      expect('next' in confirmed && confirmed.next).not.toHaveProperty('reported');
    },
  );

  it('with a held edit can remove the review or publish the edit', () => {
    const held = { ...edited, state: 'held' as const };
    expect(decide('remove', held, { kind: 'review' })).toMatchObject({ next: { state: 'removed' } });
    expect(decide('publish', held, { kind: 'review' })).toMatchObject({
      next: { state: 'published', published: { text: 'All is well.' }, approvedByPerson: 2 },
    });
    const first = { ...aReview({ state: 'held' }), reported: true as const };
    expect(decide('remove', first, { kind: 'review' })).toEqual({ refused: 'outcome-not-possible' });
  });

  it('that was withdrawn can remove or keep the review to answer the reports, without a strike', () => {
    const gone = takenBack(reported);
    const right = decide('remove', gone);
    expect(right).toMatchObject({
      next: { state: 'withdrawn', reported: true },
      decision: { outcome: 'remove' },
      nextCase: { state: 'closed' },
      aggregates: [],
    });
    expect(right).not.toHaveProperty('strike');
    const wrong = decide('keep', gone);
    expect(wrong).toMatchObject({ next: { state: 'withdrawn' }, nextCase: { state: 'closed' } });
    expect('next' in wrong && wrong.next).not.toHaveProperty('reported');
    expect(decide('quarantine', gone)).toEqual({ refused: 'outcome-not-possible' });
    expect(decide('publish', gone, { kind: 'review' })).toEqual({ refused: 'withdrawn' });
  });
});
