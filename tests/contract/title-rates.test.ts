import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { countForTitle, submissionsPerWrite } from '../../shared/storage/title-rates.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const now = new Date('2026-11-02T09:00:20.000Z');
const inTheNextMinute = new Date('2026-11-02T09:01:00.000Z');
const countTo = async (count: typeof countForTitle, slug: string, times: number): Promise<number> => {
  let last = 0;
  for (let n = 0; n < times; n += 1) last = await count(storage.store, slug, now);
  return last;
};
/** The same module as loaded by another process, without the counts of this one. */
const elsewhere = async (): Promise<typeof countForTitle> => {
  vi.resetModules();
  return (await import('../../shared/storage/title-rates.ts')).countForTitle;
};

it('the submission rate of a title counts the submissions of one process per clock minute, with one write for many', async () => {
  const { result, calls, write } = await storage.spent(() =>
    countTo(countForTitle, 'one', submissionsPerWrite * 2 + 3),
  );
  expect(result).toBe(submissionsPerWrite * 2 + 3);
  expect([calls, write]).toEqual([['UpdateItem', 'UpdateItem'], 2]);
  expect(await countForTitle(storage.store, 'one', inTheNextMinute)).toBe(1);
});

it('the submission rate of a title is not written while there are few submissions', async () => {
  const { result, calls } = await storage.spent(() =>
    countTo(countForTitle, 'calm', submissionsPerWrite - 1),
  );
  expect([result, calls]).toEqual([submissionsPerWrite - 1, []]);
});

it('the submission rate of a title adds up the submissions of several processes', async () => {
  await countTo(countForTitle, 'several', submissionsPerWrite);
  expect(await countTo(await elsewhere(), 'several', submissionsPerWrite)).toBe(submissionsPerWrite * 2);
  expect(await countTo(countForTitle, 'several', submissionsPerWrite)).toBe(submissionsPerWrite * 3);
});
