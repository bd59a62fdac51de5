import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countCases } from '../../shared/storage/case-counts.ts';
import { caseItem } from '../../shared/storage/case-items.ts';
import { listCases } from '../../shared/storage/cases.ts';
import { toItem } from '../../shared/storage/items.ts';
import { aCase } from '../support/cases.ts';
import { anAddress } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

const page = 30;
const many = 10_000;
let storage: TestStorage;

/** The case number `n`, the later the less urgent, as long as every other one. */
const numbered = (n: number) =>
  aCase({
    address: anAddress(n, n),
    priority: n < page ? 9 : 4,
    openedAt: new Date(Date.parse('2026-11-01T10:00:00.000Z') + n * 1000).toISOString(),
  });

const writeCases = async (from: number, to: number): Promise<void> => {
  const { client, table } = storage.store;
  const batches = Array.from({ length: Math.ceil((to - from) / 25) }, (_, batch) =>
    Array.from({ length: Math.min(25, to - from - batch * 25) }, (__, n) => from + batch * 25 + n),
  );
  for (let at = 0; at < batches.length; at += 8)
    await Promise.all(
      batches.slice(at, at + 8).map((batch) =>
        client.send(
          new BatchWriteItemCommand({
            RequestItems: {
              [table]: batch.map((n) => ({ PutRequest: { Item: toItem(caseItem(numbered(n))) } })),
            },
          }),
        ),
      ),
    );
};

const opened = () => storage.spent(() => listCases(storage.store, 'waiting', {}, page));

beforeAll(async () => {
  storage = await startStorage();
  await writeCases(0, page);
});
afterAll(() => storage.close());

describe('The queue', () => {
  it('is opened by one query that costs the same with thirty open cases and with ten thousand', async () => {
    const few = await opened();
    await writeCases(page, many);
    const full = await opened();

    expect(few.calls).toEqual(['Query']);
    expect(full.calls).toEqual(few.calls);
    expect(full.read).toBe(few.read);
    expect(full.read).toBeLessThanOrEqual(4);
    expect(full.result.cases).toEqual(few.result.cases);
    expect(full.result.cases).toHaveLength(page);
    expect(full.result.next).toBeDefined();
  }, 120_000);

  it('goes on where the page ended, for the price of a page', async () => {
    const first = await opened();
    const second = await storage.spent(() =>
      listCases(storage.store, 'waiting', {}, page, first.result.next),
    );
    expect(second.calls).toEqual(['Query']);
    expect(second.read).toBeLessThanOrEqual(first.read);
    expect(second.result.cases.map(({ openedAt }) => openedAt)).toEqual(
      Array.from({ length: page }, (_, n) => numbered(page + n).openedAt),
    );
  });

  it('is counted by one query that stops at a thousand', async () => {
    const { result, calls, read } = await storage.spent(() => countCases(storage.store, 'waiting'));
    expect([result, calls]).toEqual([1000, ['Query']]);
    expect(read).toBeLessThanOrEqual(80);
  });
});
