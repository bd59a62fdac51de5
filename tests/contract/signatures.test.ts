import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rollUpDecisions } from '../../functions/sweeper/roll-up-decisions.ts';
import { brokenLink } from '../../shared/moderation/chain.ts';
import { decideByPolicy } from '../../shared/moderation/decide-by-policy.ts';
import { policyV1 } from '../../shared/moderation/policy.ts';
import { decisionsBetween } from '../../shared/storage/decision-log.ts';
import { listDecisions, writeDecision } from '../../shared/storage/decisions.ts';
import { erasePerson } from '../../shared/storage/erase-person.ts';
import { exportPerson } from '../../shared/storage/export-person.ts';
import { listItems } from '../../shared/storage/person-items.ts';
import { recentSignatures } from '../../shared/storage/recent-signatures.ts';
import { rollUp } from '../../shared/storage/roll-up.ts';
import { createSubmission } from '../../shared/storage/submissions.ts';
import { readWatermark } from '../../shared/storage/watermark.ts';
import { anAddress, aReview } from '../support/samples.ts';
import { sealingKeys } from '../support/sealing-keys.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const sealing = sealingKeys('secret'.repeat(11));
const signatureOf = (person: number): Uint8Array => new Uint8Array(32).fill(person);
const minutes = (count: number): number => Date.parse('2026-12-01T00:00:30.000Z') + count * 60_000;
const iso = (count: number): string => new Date(minutes(count)).toISOString();

/** A review by `person`, published this many minutes after the start of the month, with its own signature. */
const publish = async (person: number, at: number): Promise<void> => {
  const review = aReview({ address: anAddress(person), slug: `signed-${person}` });
  await createSubmission(storage.store, review);
  const decided = decideByPolicy(
    review,
    { findings: [], failed: [] },
    { ...policyV1, samplingShare: 0 },
    iso(at),
  );
  if (decided === undefined) throw new Error('already decided');
  expect(await writeDecision(storage.store, decided, signatureOf(person))).toBe(true);
};
const sweepAt = (at: number) => rollUpDecisions({ store: storage.store, now: () => new Date(minutes(at)) });
const knownAt = async (at: number): Promise<number[]> =>
  (await recentSignatures(storage.store, minutes(at)))
    .map(({ person, signature }) => {
      expect(person).toBe(anAddress(signature[0]).person);
      expect([...signature]).toEqual([...signatureOf(signature[0] ?? 0)]);
      return signature[0] ?? 0;
    })
    .sort((a, b) => a - b);
const packs = () => listItems(storage.store, 'SIGNATURES');

describe('the signatures of published texts', () => {
  it('are stored with the decision, but are not part of the chain of decisions or of an export', async () => {
    await publish(1, -3);
    await publish(2, 1);
    const decisions = await listDecisions(storage.store, anAddress(1));
    expect(brokenLink(decisions)).toBeUndefined();
    expect(
      JSON.stringify(await exportPerson(storage.store, sealing, anAddress(1).person, new Date())),
    ).not.toContain('signature');
  });

  it('are found before they are merged into one item, even when a month ends in between', async () => {
    const { result, calls } = await storage.spent(() => knownAt(2));
    expect(result).toEqual([1, 2]);
    expect(calls).toEqual(['Query', 'Query', 'Query']);
  });

  it('are merged into one item (a pack) by the sweeper, each once, and are still found', async () => {
    expect(await sweepAt(4)).toBe(2);
    await publish(3, 5);
    expect(await knownAt(6)).toEqual([1, 2, 3]);
    expect(await sweepAt(8)).toBe(1);
    expect(await knownAt(9)).toEqual([1, 2, 3]);
    expect((await packs()).map(({ expiresAt }) => Number(expiresAt))).toEqual(
      [2, 6].map((at) => Math.ceil(minutes(at) / 1000) + 7 * 86_400),
    );
  });

  it('cost one query when the packs are cached', async () => {
    const { calls, read } = await storage.spent(() => knownAt(9.2));
    expect([calls, read]).toEqual([['Query'], 0.5]);
  });

  it('are reread only from ten seconds before the last read on, to include signatures that arrive late', async () => {
    const at = 9.6;
    for (const person of [11, 12]) await publish(person, at);
    expect(await knownAt(at)).toEqual([1, 2, 3, 11, 12]);
    await publish(13, at - 0.1);
    await publish(14, at + 0.2);
    expect(await knownAt(at + 0.25)).toEqual([1, 2, 3, 11, 12, 13, 14]);
    const many = 120;
    for (let person = 20; person < 20 + many; person += 1) await publish(person, at + 0.26);
    const whole = await storage.spent(() => knownAt(at + 0.27));
    expect(await knownAt(at + 0.45)).toEqual(whole.result);
    const later = await storage.spent(() => knownAt(at + 0.46));
    expect(later.result).toEqual(whole.result);
    expect([whole.read > 5, later.calls, later.read]).toEqual([true, ['Query'], 0.5]);
    for (const person of [11, 12, 13, 14, ...Array.from({ length: many }, (_, n) => 20 + n)])
      await erasePerson(storage.store, sealing, anAddress(person).person, iso(at + 0.5));
  });

  it('are erased with the person, from decisions and from packs', async () => {
    await publish(4, 10);
    expect(await knownAt(11)).toEqual([1, 2, 3, 4]);
    for (const person of [1, 4]) await erasePerson(storage.store, sealing, anAddress(person).person, iso(11));
    expect(await knownAt(12)).toEqual([2, 3]);
    const tag = Buffer.from(anAddress(1).person, 'base64url');
    for (const { texts } of await packs()) expect(Buffer.from(texts as Uint8Array).includes(tag)).toBe(false);
  });

  it('are not restored by a sweeper that had read them before an erasure', async () => {
    await publish(5, 13);
    const watermark = await readWatermark(storage.store);
    const read = await decisionsBetween(storage.store, iso(12), iso(14), Number.POSITIVE_INFINITY);
    const texts = read.map(({ signature }) => ({
      person: anAddress(5).person,
      signature: signature ?? new Uint8Array(),
    }));
    expect(texts).toHaveLength(1);
    await erasePerson(storage.store, sealing, anAddress(5).person, iso(14));
    expect(await rollUp(storage.store, watermark, { days: [], texts, until: iso(14) })).toBe(false);
    expect(await knownAt(16)).toEqual([2, 3]);
  });

  it('are found for seven days', async () => {
    expect(await knownAt(2 + 7 * 1440 - 1)).toEqual([2, 3]);
    expect(await knownAt(2 + 7 * 1440 + 1)).toEqual([3]);
    expect(await knownAt(6 + 7 * 1440 + 1)).toEqual([]);
  });

  it('are read with two queries even if there are thousands', async () => {
    const texts = Array.from({ length: 30_000 }, (_, index) => ({
      person: anAddress(6, index).person,
      signature: signatureOf(6),
    }));
    const watermark = await readWatermark(storage.store);
    expect(await rollUp(storage.store, watermark, { days: [], texts, until: iso(20_000) })).toBe(true);
    const { result, calls, read } = await storage.spent(() =>
      recentSignatures(storage.store, minutes(20_001)),
    );
    expect(result.length).toBeGreaterThanOrEqual(24_000);
    expect(calls).toEqual(['Query', 'Query']);
    expect(read).toBeLessThanOrEqual(132);
  });
});
