import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLink } from '../../shared/moderation/chain.ts';
import { decideByPolicy, type ScreeningDecision } from '../../shared/moderation/decide-by-policy.ts';
import { policyV1 } from '../../shared/moderation/policy.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import type { Finding } from '../../shared/screening/finding.ts';
import { shardOf } from '../../shared/storage/aggregates.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { listDecisions, writeDecision } from '../../shared/storage/decisions.ts';
import { fromItem, toItem } from '../../shared/storage/items.ts';
import { queuePosition } from '../../shared/storage/queue-position.ts';
import { createSubmission, readSubmission } from '../../shared/storage/submissions.ts';
import { keys } from '../../shared/storage/table.ts';
import { anAddress, aReview } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const policy = { ...policyV1, samplingShare: 0 };
const decisionOn = (submission: Submission, findings: Finding[] = [], second = 2): ScreeningDecision => {
  const decided = decideByPolicy(
    submission,
    { findings, failed: [] },
    policy,
    `2026-11-02T09:00:0${second}.000Z`,
  );
  if (decided === undefined) throw new Error('already decided');
  return decided;
};
const doubt: Finding = { category: 'language', severity: 1, start: 0, end: 4, analyzer: 'language' };
const threat: Finding = { category: 'threat', severity: 1, start: 0, end: 4, analyzer: 'threat' };
const countersOf = async (slug: string, address = anAddress()) => {
  const Key = toItem(keys.aggregate(slug, 'adult', shardOf(address)));
  const { Item } = await storage.store.client.send(
    new GetItemCommand({ TableName: storage.store.table, Key, ConsistentRead: true }),
  );
  return Item && fromItem<Record<string, unknown>>(Item);
};

describe('writing a decision', () => {
  it('to publish stores state, decision and counters in one transaction of at most 8 write units', async () => {
    const review = aReview({ address: anAddress(1), slug: 'one' });
    await createSubmission(storage.store, review);
    const decided = decisionOn(review);
    const { result, write, calls } = await storage.spent(() => writeDecision(storage.store, decided));
    expect([result, calls]).toEqual([true, ['TransactWriteItems']]);
    expect(write).toBeLessThanOrEqual(8);
    expect(await readSubmission(storage.store, review.address)).toEqual(decided.next);
    expect(await countersOf('one', review.address)).toMatchObject({ s4: 1, a12: 1, audience: 'adult' });
    const decisions = await listDecisions(storage.store, review.address);
    expect(decisions).toEqual([decided.decision]);
    expect(brokenLink(decisions)).toBeUndefined();
    expect(await readCase(storage.store, review.address)).toBeUndefined();
  });

  it('that is already written changes nothing', async () => {
    const review = aReview({ address: anAddress(2), slug: 'two' });
    await createSubmission(storage.store, review);
    expect(await writeDecision(storage.store, decisionOn(review))).toBe(true);
    for (let n = 0; n < 3; n += 1)
      expect(await writeDecision(storage.store, decisionOn(review, [], 5))).toBe(false);
    expect(await countersOf('two', review.address)).toMatchObject({ s4: 1, a12: 1 });
    expect(await listDecisions(storage.store, review.address)).toHaveLength(1);
  });

  it('that several workers write at once is stored and counted once', async () => {
    const review = aReview({ address: anAddress(3), slug: 'three' });
    await createSubmission(storage.store, review);
    const outcomes = await Promise.all(
      [2, 3, 4, 5].map((second) =>
        writeDecision(storage.store, decisionOn(review, [], second)).catch(() => 'conflict'),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === true)).toHaveLength(1);
    expect(await countersOf('three', review.address)).toMatchObject({ s4: 1 });
  });

  it('about a text that its author has changed in the meantime stores nothing', async () => {
    const review = aReview({ address: anAddress(4), slug: 'four' });
    await createSubmission(storage.store, { ...review, version: 2, revision: 2 });
    expect(await writeDecision(storage.store, decisionOn(review, [threat]))).toBe(false);
    expect(await readCase(storage.store, review.address)).toBeUndefined();
    expect(await listDecisions(storage.store, review.address)).toEqual([]);
    expect(await countersOf('four', review.address)).toBeUndefined();
  });

  it('to hold gives the submission a place in the queue by priority, and counts no stars', async () => {
    const calm = aReview({ address: anAddress(5), slug: 'five' });
    const urgent = aReview({ address: anAddress(6), slug: 'five' });
    for (const one of [calm, urgent]) await createSubmission(storage.store, one);
    await writeDecision(storage.store, decisionOn(calm, [doubt], 1));
    await writeDecision(storage.store, decisionOn(urgent, [threat], 2));
    expect(await queuePosition(storage.store, urgent.address)).toBe(1);
    expect(await queuePosition(storage.store, calm.address)).toBe(2);
    expect(await queuePosition(storage.store, anAddress(97))).toBeUndefined();
    expect((await countersOf('five', urgent.address)) ?? {}).not.toHaveProperty('s4');
  });

  it('with fifty findings from each of four analyzers costs at most 8 more write units than with one from each', async () => {
    const costOf = async (person: number, count: number): Promise<number> => {
      const review = aReview({ address: anAddress(person), slug: 'many-findings' });
      await createSubmission(storage.store, review);
      const findings = ['threat', 'hate', 'harassment', 'sexual'].flatMap((category) =>
        Array.from(
          { length: count },
          (_, at): Finding =>
            ({ ...threat, category, analyzer: category, start: at * 97, end: at * 97 + 13 }) as Finding,
        ),
      );
      const decided = decisionOn(review, findings);
      const { result, write } = await storage.spent(() => writeDecision(storage.store, decided));
      expect(result).toBe(true);
      expect(await readSubmission(storage.store, review.address)).toEqual(decided.next);
      const decisions = await listDecisions(storage.store, review.address);
      expect(decisions).toEqual([decided.decision]);
      expect(brokenLink(decisions)).toBeUndefined();
      return write;
    };
    const few = await costOf(7, 1);
    expect((await costOf(8, 50)) - few).toBeLessThanOrEqual(8);
  });
});
