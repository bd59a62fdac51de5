import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endWorkingCopy, readWorkingCopy, writeWorkingCopy } from '../../shared/storage/working-copies.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

const at = '2026-11-02T09:00:00.000Z';
const content = {
  version: 1,
  base: { name: 'A' },
  values: { story: 'Half a sentence. '.repeat(600) },
  note: '',
};
const daysLater = (days: number) => new Date(Date.parse(at) + days * 24 * 60 * 60 * 1000);
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

describe('a working copy', () => {
  it('is read as it was written, and costs a write unit for each kilobyte when it is compressed', async () => {
    const { store } = storage;
    const written = await storage.spent(() => writeWorkingCopy(store, 'editor', 'a-title', content, at));
    expect([written.calls, written.write]).toEqual([['PutItem'], 1]);
    expect(await readWorkingCopy(store, 'editor', 'a-title', daysLater(0))).toEqual({
      ...content,
      savedAt: at,
    });
    expect(await readWorkingCopy(store, 'other', 'a-title', daysLater(0))).toBeUndefined();
  });

  it('ends when nobody has changed it for 180 days', async () => {
    const { store } = storage;
    expect(await readWorkingCopy(store, 'editor', 'a-title', daysLater(179))).toBeDefined();
    expect(await readWorkingCopy(store, 'editor', 'a-title', daysLater(180))).toBeUndefined();
  });

  it('has no content any more when it is ended', async () => {
    const { store } = storage;
    await endWorkingCopy(store, 'editor', 'a-title', at);
    expect(await readWorkingCopy(store, 'editor', 'a-title', new Date(Date.parse(at) - 1))).toBeUndefined();
  });
});
