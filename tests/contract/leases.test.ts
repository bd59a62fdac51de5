import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseExpired } from '../../functions/sweeper/release-expired.ts';
import { advanceCase, isCaseRefusal } from '../../shared/moderation/case-machine.ts';
import { caseItem } from '../../shared/storage/case-items.ts';
import { changeCase, readCase } from '../../shared/storage/cases.ts';
import { listCases } from '../../shared/storage/list-cases.ts';
import { aCase } from '../support/cases.ts';
import { anAddress } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { writeItems } from '../support/write-items.ts';

const noon = '2026-11-02T12:00:00.000Z';
const address = anAddress(3);
let storage: TestStorage;

beforeAll(async () => {
  storage = await startStorage();
  await writeItems(storage.store, [caseItem(aCase({ address }))]);
});
afterAll(() => storage.close());

const claim = async (by: string, now: string) => {
  const moderationCase = await readCase(storage.store, address);
  if (moderationCase === undefined) throw new Error('there is no case');
  const next = advanceCase(moderationCase, { type: 'claimed', by, name: by, now });
  return isCaseRefusal(next) ? next.refused : changeCase(storage.store, next, moderationCase.version);
};
const sweepAt = (time: string) =>
  releaseExpired({ store: storage.store, now: () => new Date(time) } as Parameters<typeof releaseExpired>[0]);

describe('A claim', () => {
  it('reserves a case for twenty minutes, and then returns it to the queue', async () => {
    expect(await claim('mo', noon)).toBe(true);
    expect((await listCases(storage.store, 'waiting', {}, 10)).cases).toEqual([]);
    expect(await claim('tom', '2026-11-02T12:19:59.000Z')).toBe('case-assigned');
    expect(await sweepAt('2026-11-02T12:19:59.000Z')).toBe(0);

    expect(await sweepAt('2026-11-02T12:20:00.000Z')).toBe(1);
    const { cases } = await listCases(storage.store, 'waiting', {}, 10);
    expect(cases).toEqual([aCase({ address, state: 'queued', version: 3 })]);
    expect(await sweepAt('2026-11-02T12:20:00.000Z')).toBe(0);
  });

  it('that has expired can be replaced by another before the sweeper runs', async () => {
    expect(await claim('mo', noon)).toBe(true);
    expect(await claim('tom', '2026-11-02T12:20:01.000Z')).toBe(true);
    expect(await readCase(storage.store, address)).toMatchObject({ state: 'assigned', assignee: 'tom' });
  });

  it('succeeds for one of three moderators at the same time', async () => {
    await sweepAt('2026-11-03T12:00:00.000Z');
    const results = await Promise.all(
      ['mo', 'tom', 'ana'].map((who) => claim(who, '2026-11-03T12:00:00.000Z')),
    );
    expect(results.filter((result) => result === true)).toHaveLength(1);
  });
});
