import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endWorkingCopy, readWorkingCopy, writeWorkingCopy } from '../../shared/storage/working-copies.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

const at = '2026-11-02T09:00:00.000Z';
const next = '2026-11-02T09:00:03.000Z';
const content = {
  version: 1,
  base: { name: 'A' },
  values: { story: 'Half a sentence. '.repeat(600) },
  note: '',
};
const place = { person: 'editor', slug: 'a-title' };
const daysLater = (days: number) => new Date(Date.parse(next) + days * 24 * 60 * 60 * 1000);
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());
const read = (days = 0, of = place) => readWorkingCopy(storage.store, of, daysLater(days));

describe('a working copy', () => {
  it('is read as it was written, and costs a write unit for each kilobyte when it is compressed', async () => {
    const { store } = storage;
    const written = await storage.spent(() =>
      writeWorkingCopy(store, place, content, { at, replaces: undefined }),
    );
    expect([written.result, written.calls, written.write]).toEqual([true, ['PutItem'], 1]);
    expect(await read()).toEqual({ ...content, savedAt: at });
    expect(await read(0, { ...place, person: 'other' })).toBeUndefined();
  });

  it('is replaced only by who has read it', async () => {
    const write = (note: string, replaces: string | undefined) =>
      writeWorkingCopy(storage.store, place, { ...content, note }, { at: next, replaces });
    expect(await write('blind', undefined)).toBe(false);
    expect(await write('first', at)).toBe(true);
    expect(await write('second', at)).toBe(false);
    expect(await read()).toMatchObject({ note: 'first', savedAt: next });
  });

  it('ends when nobody has changed it for 180 days', async () => {
    expect(await read(179)).toBeDefined();
    expect(await read(180)).toBeUndefined();
  });

  it('has no content any more when it is ended, and another one can follow', async () => {
    const end = (savedAt: string) => endWorkingCopy(storage.store, place, { savedAt, at: next });
    expect(await end(at)).toBe(false);
    expect(await end(next)).toBe(true);
    expect(await end(next)).toBe(false);
    expect(await read(-1)).toBeUndefined();
    const again = { at: next, replaces: undefined };
    expect(await writeWorkingCopy(storage.store, place, content, again)).toBe(true);
    expect(await read()).toMatchObject(content);
  });
});
