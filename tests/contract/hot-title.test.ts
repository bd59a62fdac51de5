import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sumCounters } from '../../shared/community-reviews/aggregate.ts';
import { decideByPolicy } from '../../shared/moderation/decide-by-policy.ts';
import { policyV1 } from '../../shared/moderation/policy.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { shardOf } from '../../shared/storage/aggregates.ts';
import { writeDecision } from '../../shared/storage/decisions.ts';
import { readPageSources } from '../../shared/storage/page-sources.ts';
import { publishRevision } from '../../shared/storage/publications.ts';
import { createSubmission } from '../../shared/storage/submissions.ts';
import { aggregateShards } from '../../shared/storage/table.ts';
import { createTitle } from '../../shared/storage/titles.ts';
import { saturationIn } from '../bench/prices/saturation.ts';
import { anAddress, aRating, aReview } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

const slug = 'a-hot-title';
const many = 1000;
const atOnce = 50;
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
  const title = { slug, name: 'A Hot Title', media: [] as object[] } as Parameters<typeof createTitle>[1];
  const act = { at: '2026-11-01T10:00:00.000Z', by: 'an-editor' };
  await createTitle(storage.store, title, act);
  const revision = { revision: 1, createdAt: '2026-11-01T10:00:00.000Z', content: {} };
  await publishRevision(
    storage.store,
    title,
    revision as Parameters<typeof publishRevision>[2],
    { revision: 1, publishedAt: act.at, publishedBy: act.by },
    undefined,
  );
});
afterAll(() => storage.close());

const publish = async (number: number): Promise<number> => {
  const review: Submission = aReview({
    slug,
    address: anAddress(number, number * 7),
    content: aRating({ stars: 1 + (number % 5), grid: { language: number % 6 } }),
  });
  await createSubmission(storage.store, review);
  const policy = { ...policyV1, samplingShare: 0 };
  const decided = decideByPolicy(review, { findings: [], failed: [] }, policy, '2026-11-02T09:00:02.000Z');
  // The queue sometimes delivers a message twice.
  const results = decided
    ? await Promise.all([writeDecision(storage.store, decided), writeDecision(storage.store, decided)])
    : [];
  expect(results.filter(Boolean)).toHaveLength(1);
  return shardOf(review.address);
};

it('a thousand reviews of one title are counted exactly once, although each is decided twice, and spread evenly over shards', async () => {
  const shards = new Map<number, number>();
  for (let start = 0; start < many; start += atOnce) {
    const used = await Promise.all(Array.from({ length: atOnce }, (_, index) => publish(start + index)));
    for (const shard of used) shards.set(shard, (shards.get(shard) ?? 0) + 1);
  }
  const sources = await readPageSources(storage.store, slug);
  const sum = sumCounters(sources?.counters.map(({ counters }) => counters) ?? []);
  expect([1, 2, 3, 4, 5].map((stars) => sum[`s${stars}`])).toEqual([200, 200, 200, 200, 200]);
  expect(sum.h6).toBe(many);
  expect(sum.g6).toBe(Array.from({ length: many }, (_, n) => n % 6).reduce((a, b) => a + b, 0));
  expect(shards.size).toBe(aggregateShards);
  // The busiest shard limits the rate of the title. With an even eighth each, the title can take eight times the rate of one item.
  expect(Math.max(...shards.values())).toBeLessThan((many / aggregateShards) * 1.3);
}, 90_000);

it('a hot title would be throttled at 500 reviews a second with one shard, and at 4,000 with all shards, as documented', async () => {
  const saturation = await saturationIn(storage);
  expect(saturation).toEqual({ unitsPerReview: 2, shards: 8, onePartition: 500, allShards: 4000 });
  const written = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  expect(written).toContain('one shard would take 500 reviews a second and eight take 4,000');
});
