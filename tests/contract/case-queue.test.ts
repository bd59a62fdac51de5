import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countCases } from '../../shared/storage/case-counts.ts';
import { caseItem } from '../../shared/storage/case-items.ts';
import { listCases } from '../../shared/storage/list-cases.ts';
import { aCase } from '../support/cases.ts';
import { anAddress } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { writeItems } from '../support/write-items.ts';

const page = 30;
const many = 10_000;
let storage: TestStorage;

/** Builds case number `n`: a higher number is less urgent, and all cases have the same size. */
const numbered = (n: number) =>
  aCase({
    address: anAddress(n, n),
    priority: n < page ? 9 : 4,
    openedAt: new Date(Date.parse('2026-11-01T10:00:00.000Z') + n * 1000).toISOString(),
  });

const writeCases = (from: number, to: number): Promise<void> =>
  writeItems(
    storage.store,
    Array.from({ length: to - from }, (_, n) => caseItem(numbered(from + n))),
  );

const opened = () => storage.spent(() => listCases(storage.store, 'waiting', {}, page));

beforeAll(async () => {
  storage = await startStorage();
  await writeCases(0, page);
});
afterAll(() => storage.close());

describe('The queue', () => {
  it('is read with one query that costs the same for thirty and for ten thousand open cases', async () => {
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

  it('continues after the first page at the cost of one page', async () => {
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

  it('is counted with one query that stops at a thousand', async () => {
    const { result, calls, read } = await storage.spent(() => countCases(storage.store, 'waiting', true));
    expect([result, calls]).toEqual([1000, ['Query']]);
    expect(read).toBeLessThanOrEqual(80);
  });
});
