import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Counters,
  counterChange,
  countersOf,
  sumCounters,
} from '../../../shared/community-reviews/aggregate.ts';
import type { CommunityReview } from '../../../shared/community-reviews/schema.ts';
import { readerLevels, summaryOf } from '../../../shared/community-reviews/summary.ts';
import { applyDecision } from '../../../shared/moderation/apply-decision.ts';
import { countedAs } from '../../../shared/moderation/approved.ts';
import type { ReviewSubmission } from '../../../shared/moderation/submission.ts';
import { withdraw } from '../../../shared/moderation/withdraw.ts';
import { aRating, aReview } from '../../support/samples.ts';

const rating: fc.Arbitrary<CommunityReview> = fc.record(
  {
    stars: fc.integer({ min: 1, max: 5 }),
    age: fc.integer({ min: 2, max: 18 }),
    grid: fc.record(
      { language: fc.integer({ min: 0, max: 5 }), privacy: fc.integer({ min: 0, max: 5 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['stars'] },
);

const step = fc.record({
  person: fc.nat({ max: 4 }),
  shard: fc.nat({ max: 2 }),
  does: fc.oneof(
    fc.record({ type: fc.constant('publish' as const), rating }),
    fc.record({ type: fc.constant('refuse' as const), rating }),
    fc.record({ type: fc.constant('withdraw' as const) }),
  ),
});

const withoutZeros = (counters: Counters): Counters =>
  Object.fromEntries(Object.entries(counters).filter(([, value]) => value !== 0));

/** One person's review after a step, and the change of the counters by that step. */
const after = (review: ReviewSubmission, does: { type: string; rating?: CommunityReview }) => {
  if (does.type === 'withdraw') {
    const withdrawn = withdraw(review);
    return 'refused' in withdrawn ? { next: review, change: {} } : withdrawn;
  }
  const waiting: ReviewSubmission = { ...review, state: 'submitted', content: does.rating ?? aRating() };
  const outcome = does.type === 'publish' ? 'publish' : 'reject';
  const decided = applyDecision(waiting, { type: 'screened', outcome }, [], '2026-11-02T09:00:00.000Z');
  if ('refused' in decided) throw new Error(decided.refused);
  const edit = counterChange(countedAs(review), countedAs(waiting));
  return { next: decided.next, change: sumCounters([edit, decided.change]) };
};

describe('the aggregates of a title', () => {
  it('equal a recount of all reviews after any sequence of publications, edits, rejections and withdrawals', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const reviews = new Map<number, ReviewSubmission>();
        const shards: Counters[] = [{}, {}, {}];
        for (const { person, shard, does } of steps) {
          const { next, change } = after(reviews.get(person) ?? aReview(), does);
          reviews.set(person, next as ReviewSubmission);
          shards[shard] = sumCounters([shards[shard] ?? {}, change]);
        }
        const recount = sumCounters([...reviews.values()].map(countedAs));
        expect(withoutZeros(sumCounters(shards))).toEqual(withoutZeros(recount));
        const summary = summaryOf(sumCounters(shards));
        expect(summary.count).toBe([...reviews.values()].filter((review) => review.published).length);
        expect(summary.histogram.reduce((sum, stars) => sum + stars, 0)).toBe(summary.count);
      }),
    );
  });

  it('do not change when an edit changes no rating', () => {
    const counters = countersOf(aRating({ grid: { language: 0 } }));
    expect(counterChange(counters, counters)).toEqual({});
    expect(counterChange({}, {})).toEqual({});
  });

  it('count a vote for level 0 as a vote', () => {
    const counters = sumCounters([
      countersOf(aRating({ grid: { language: 0 } })),
      countersOf(aRating({ grid: { language: 5 } })),
    ]);
    expect(readerLevels(counters)).toEqual({ language: { level: 2.5, votes: 2 } });
  });
});

describe('the summary of the ratings of a title', () => {
  it('has no averages when there are no ratings', () => {
    expect(summaryOf({})).toEqual({
      count: 0,
      tooFew: true,
      averageStars: null,
      averageAge: null,
      medianAge: null,
      histogram: [0, 0, 0, 0, 0],
      excluded: { waiting: 0, refused: 0, hidden: 0, 'before-premiere': 0 },
    });
    expect(readerLevels({})).toEqual({});
  });

  it('averages the ages over the ratings that suggest one', () => {
    const counters = sumCounters([
      countersOf({ stars: 5 }),
      countersOf({ stars: 4, age: 10 }),
      countersOf({ stars: 4, age: 13 }),
    ]);
    expect(summaryOf(counters)).toMatchObject({ count: 3, averageStars: 4.3, averageAge: 11.5 });
  });

  it('says that fewer than five ratings are too few', () => {
    expect([summaryOf({ s4: 4 }).tooFew, summaryOf({ s4: 4, s1: 1 }).tooFew]).toEqual([true, false]);
  });

  it('has the exact median of any ages', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 18 }), { minLength: 1, maxLength: 40 }), (ages) => {
        const sorted = [...ages].sort((a, b) => a - b);
        const middle = (sorted[(ages.length - 1) >> 1]! + sorted[ages.length >> 1]!) / 2;
        const counters = sumCounters(ages.map((age) => countersOf({ stars: 3, age })));
        expect(summaryOf(counters).medianAge).toBe(middle);
      }),
    );
  });

  it('counts the reviews that are left out, by reason', () => {
    expect(summaryOf({ s5: 1, x1: 2, x3: 1 })).toMatchObject({
      count: 1,
      excluded: { waiting: 2, refused: 0, hidden: 1 },
    });
  });

  it('rounds the average stars to one decimal, and halves up', () => {
    const counts = fc.array(fc.nat({ max: 400 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, (byStars) => {
        const total = byStars.reduce((sum, count) => sum + count, 0);
        fc.pre(total > 0);
        const weighted = byStars.reduce((sum, count, index) => sum + count * (index + 1), 0);
        const tenths = Math.floor((20 * weighted + total) / (2 * total));
        const counters = Object.fromEntries(byStars.map((count, index) => [`s${index + 1}`, count]));
        expect(summaryOf(counters).averageStars).toBe(tenths / 10);
      }),
      { examples: [[[0, 19, 1, 0, 0]], [[0, 0, 0, 11, 9]]] },
    );
  });
});
