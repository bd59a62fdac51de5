import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import { helpfulReviews, newestReviews, positionOf } from '../../shared/storage/published-reviews.ts';
import { createSubmission } from '../../shared/storage/submissions.ts';
import { anAddress, aPublishedReview, aReview } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
const slug = 'listed';
const at = (minute: number) => `2026-11-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
const published = (number: number, change: Partial<ReviewSubmission> = {}) =>
  aPublishedReview({ slug, address: anAddress(number), publishedAt: at(number % 60), ...change });

beforeAll(async () => {
  storage = await startStorage();
  const reviews = Array.from({ length: 47 }, (_, n) =>
    published(n + 1, { helpful: n % 9 === 0 ? n + 1 : 0 }),
  );
  const hidden = [
    aReview({ slug, address: anAddress(101) }),
    published(102, { state: 'quarantined' }),
    published(103, { state: 'removed' }),
    published(104, { audience: 'teen' }),
    published(105, { slug: 'another' }),
  ];
  for (const review of [...reviews, ...hidden]) await createSubmission(storage.store, review);
});
afterAll(() => storage.close());

const walk = async (read: typeof newestReviews, limit: number, sort: 'list' | 'helpful') => {
  const seen: ReviewSubmission[] = [];
  for (;;) {
    const last = seen.at(-1);
    const page = await read(storage.store, slug, 'adult', limit, last && positionOf(last, sort));
    seen.push(...page.reviews);
    if (!page.more) return seen;
  }
};

describe('the list of published reviews', () => {
  it.each([1, 7, 20, 100])(
    'contains each published review once, newest first, in pages of %i',
    async (limit) => {
      const seen = await walk(newestReviews, limit, 'list');
      expect(seen).toHaveLength(47);
      expect(new Set(seen.map(({ address }) => address.person)).size).toBe(47);
      const dates = seen.map(({ publishedAt }) => publishedAt ?? '');
      expect(dates).toEqual(dates.toSorted().toReversed());
    },
  );

  it('contains a review with an approved text whose edit is not yet decided', async () => {
    await createSubmission(storage.store, published(200, { slug: 'waiting', state: 'needs-edit' }));
    expect((await newestReviews(storage.store, 'waiting', 'adult', 5)).reviews).toHaveLength(1);
  });

  it('costs at most 2 units for 20 reviews, and half a unit for none', async () => {
    const some = await storage.spent(() => newestReviews(storage.store, slug, 'adult', 20));
    expect(some.calls).toEqual(['Query']);
    expect(some.read).toBeLessThanOrEqual(2);
    expect((await storage.spent(() => newestReviews(storage.store, 'nothing', 'adult', 20))).read).toBe(0.5);
  });
});

describe('the list of helpful reviews', () => {
  it('contains only reviews with votes, most helpful first', async () => {
    const seen = await walk(helpfulReviews, 4, 'helpful');
    expect(seen.map(({ helpful }) => helpful)).toEqual([46, 37, 28, 19, 10, 1]);
  });
});
