import { describe, expect, it } from 'vitest';
import { applyDecision, type Outcome } from '../../../shared/moderation/apply-decision.ts';
import type { Submission } from '../../../shared/moderation/submission.ts';
import { withdraw } from '../../../shared/moderation/withdraw.ts';
import { aPublishedReview, aRating, aReview, aSuggestion } from '../../support/samples.ts';

const now = '2026-11-02T09:00:00.000Z';
const reasons = [{ code: 'pii', spans: [{ field: 'text', start: 3, end: 9 }] }];

const decided = (
  submission: Submission,
  outcome: 'publish' | 'hold' | 'needs-edit' | 'reject',
  because = reasons,
): Outcome => {
  const applied = applyDecision(submission, { type: 'screened', outcome }, because, now);
  if ('refused' in applied) throw new Error(applied.refused);
  return applied;
};

describe('a decision', () => {
  it('to publish makes the waiting text visible and counts it', () => {
    const { next, change, shows } = decided(aReview(), 'publish', []);
    expect(next).toMatchObject({ state: 'published', version: 2, published: aRating(), publishedAt: now });
    expect(next).not.toHaveProperty('content');
    expect(next).not.toHaveProperty('editedAt');
    expect(change).toEqual({ s4: 1, a12: 1 });
    expect(shows).toBe(true);
  });

  it('to publish an edit changes the counters by the difference, and does not change the date of publication', () => {
    const waiting = aPublishedReview({ state: 'submitted', content: aRating({ stars: 2 }) });
    const { next, change } = decided(waiting, 'publish', []);
    expect(change).toEqual({ s4: -1, s2: 1 });
    expect(next).toMatchObject({ publishedAt: '2026-11-01T10:00:02.000Z', editedAt: now });
    expect(next).toMatchObject({ published: aRating({ stars: 2 }) });
  });

  it.each([
    ['hold', 'held'],
    ['needs-edit', 'needs-edit'],
    ['reject', 'rejected'],
  ] as const)(
    'to %s leaves the text waiting with its reasons, and the approved text unchanged',
    (outcome, state) => {
      const waiting = aPublishedReview({ state: 'submitted', content: aRating({ stars: 1 }) });
      const { next, change, shows } = decided(waiting, outcome);
      expect(next).toMatchObject({ state, reasons, content: aRating({ stars: 1 }), published: aRating() });
      expect([change, shows]).toEqual([{}, false]);
    },
  );

  it.each([
    ['hold', { x1: 1 }],
    ['needs-edit', { x2: 1 }],
    ['reject', { x2: 1 }],
  ] as const)(
    'to %s counts a new review among the reviews that are left out, until it is published',
    (outcome, left) => {
      const { next, change, shows } = decided(aReview(), outcome);
      expect([change, shows]).toEqual([left, true]);
      if (next.state !== 'held') return;
      const published = applyDecision(next, { type: 'decided', outcome: 'publish' }, [], now);
      expect(published).toMatchObject({ change: { x1: -1, s4: 1, a12: 1 } });
    },
  );

  it('about an already decided submission is refused', () => {
    const applied = applyDecision(aPublishedReview(), { type: 'screened', outcome: 'reject' }, [], now);
    expect(applied).toEqual({ refused: 'already-decided' });
  });
});

describe('a withdrawal', () => {
  it('deletes the texts and subtracts the rating from the counters', () => {
    const withdrawn = withdraw(aPublishedReview({ helpful: 3 }));
    expect(withdrawn).toMatchObject({ change: { s4: -1, a12: -1 }, wasShown: true });
    if ('refused' in withdrawn) throw new Error(withdrawn.refused);
    expect(withdrawn.next).toMatchObject({ state: 'withdrawn', version: 3, helpful: 0, reasons: [] });
    for (const gone of ['content', 'published', 'publishedAt', 'editedAt'])
      expect(withdrawn.next).not.toHaveProperty(gone);
  });

  it('of an edit also withdraws the approved text', () => {
    const waiting = aPublishedReview({ state: 'needs-edit', content: aRating({ stars: 1 }) });
    expect(withdraw(waiting)).toMatchObject({ change: { s4: -1, a12: -1 }, wasShown: true });
  });

  it.each([
    ['a review that was never published', aReview()],
    ['a suggestion', aSuggestion()],
  ])('of %s changes no counter', (_, submission) => {
    expect(withdraw(submission)).toMatchObject({ change: {}, wasShown: false });
  });

  it.each([
    ['in quarantine', 'x3', 'quarantined'],
    ['that was removed', 'x3', 'removed'],
  ] as const)('of a review %s removes it from the count of reviews that are left out', (_, name, state) => {
    expect(withdraw(aPublishedReview({ state }))).toMatchObject({ change: { [name]: -1 }, wasShown: true });
  });

  it('withdraws an open appeal, and does not change an answered one', () => {
    const appeal = { decision: 2, state: 'open' } as const;
    const answered = { decision: 2, state: 'upheld', reply: 'No.' } as const;

    expect(withdraw(aReview({ state: 'rejected', appeal }))).toMatchObject({
      next: { appeal: { decision: 2, state: 'withdrawn' } },
    });
    expect(withdraw(aReview({ state: 'rejected', appeal: answered }))).toMatchObject({
      next: { appeal: answered },
    });
  });

  it('is refused when the text is already withdrawn', () => {
    expect(withdraw(aReview({ state: 'withdrawn' }))).toEqual({ refused: 'withdrawn' });
  });
});
