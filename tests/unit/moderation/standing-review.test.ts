import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasVisibleText } from '../../../shared/moderation/approved.ts';
import { withStanding } from '../../../shared/moderation/standing-review.ts';
import type { ReviewSubmission } from '../../../shared/moderation/submission.ts';
import { defined } from '../../../shared/values/defined.ts';
import { anAddress, aPublishedReview, aReview } from '../../support/samples.ts';

const states = [
  'submitted',
  'held',
  'needs-edit',
  'rejected',
  'quarantined',
  'removed',
  'withdrawn',
] as const;

const aState = fc.record({
  shown: fc.boolean(),
  state: fc.constantFrom(...states),
  day: fc.integer({ min: 10, max: 28 }),
  superseded: fc.boolean(),
});

const reviews = fc.array(aState, { minLength: 1, maxLength: 4 }).map((all) =>
  all.map(({ shown, state, day, superseded }, index): ReviewSubmission => {
    const change = {
      address: anAddress(1, index + 1),
      submittedAt: `2026-10-${day}T10:00:00.000Z`,
      ...defined({ supersededBy: superseded ? 'another' : undefined }),
    };
    return shown ? aPublishedReview(change) : aReview({ ...change, state });
  }),
);

const standingIn = (all: readonly ReviewSubmission[]) =>
  all.filter(({ supersededBy, state }) => supersededBy === undefined && state !== 'withdrawn');

describe('Of several reviews by one person of one title', () => {
  it('exactly one stands, unless all are withdrawn, and at most one is visible', () => {
    fc.assert(
      fc.property(reviews, (given) => {
        const decided = withStanding(given);
        const open = given.filter(({ state }) => state !== 'withdrawn');
        expect(standingIn(decided).length).toBe(open.length === 0 ? standingIn(given).length : 1);
        expect(decided.filter(hasVisibleText).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the one that readers see stands, and of two that they see the newer one', () => {
    fc.assert(
      fc.property(reviews, (given) => {
        const shown = given.filter(({ published }) => published !== undefined);
        const [standing] = standingIn(withStanding(given));
        if (shown.length === 0 || standing === undefined) return;
        const newest = shown
          .map(({ submittedAt }) => submittedAt)
          .sort()
          .at(-1);
        expect([standing.published !== undefined, standing.submittedAt]).toEqual([true, newest]);
      }),
    );
  });

  it('the decision is the same when it is repeated, and in any order', () => {
    fc.assert(
      fc.property(reviews, (given) => {
        const once = withStanding(given);
        expect(withStanding(once)).toEqual(once);
        const reversed = withStanding(given.toReversed()).toReversed();
        expect(reversed).toEqual(once);
      }),
    );
  });

  it('states, texts and decisions stay as they are', () => {
    fc.assert(
      fc.property(reviews, (given) => {
        const without = (all: readonly ReviewSubmission[]) =>
          all.map(({ supersededBy: _, ...review }) => review);
        expect(without(withStanding(given))).toEqual(without(given));
      }),
    );
  });
});
