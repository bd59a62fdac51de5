import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLinks } from '../../functions/link-checker/check-links.ts';
import { removeCard, writeCard } from '../../shared/storage/catalogue.ts';
import {
  listDeadLinks,
  readLinkRecord,
  readLinkRound,
  writeLinkRecord,
} from '../../shared/storage/link-records.ts';
import {
  removePageDocument,
  type StoredPage,
  writePageDocument,
} from '../../shared/storage/page-documents.ts';
import { afterConfirmation } from '../../shared/titles/link-record.ts';
import type { Reached } from '../../shared/titles/link-verdict.ts';
import { aCard } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
const noon = Date.UTC(2026, 10, 2, 12);
const asked: string[] = [];
/** What each link leads to; all others work. */
const world = new Map<string, Reached>();
let clock = 0;

beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const publish = async (slug: string, urls: readonly string[], readAt = 1): Promise<void> => {
  const offer = { provider: 'Shop', region: 'GB', kind: 'buy', lastChecked: '2026-10-01' } as const;
  const page = { slug, name: slug, details: {}, whereToWatch: urls.map((url) => ({ ...offer, url })) };
  await writePageDocument(storage.store, page as unknown as StoredPage, { etag: `"${slug}"`, readAt });
  expect(await writeCard(storage.store, { card: aCard({ slug }), readAt })).toBe(true);
};

const checkAt = (hours: number) => {
  clock = hours;
  asked.length = 0;
  return checkLinks({
    store: storage.store,
    now: () => new Date(noon + hours * 3_600_000),
    reach: async (url) => {
      asked.push(url);
      return world.get(url) ?? { status: 200, at: url };
    },
  });
};
const at = (hours: number): string => new Date(noon + hours * 3_600_000).toISOString();
const dead = async () =>
  (await listDeadLinks(storage.store, 10)).records.map(({ slug, links }) => [
    slug,
    links.map(({ url }) => url),
  ]);

const gone = 'https://shop-one.com/gone';
const home = 'https://shop-one.com/works';
const other = 'https://shop-two.com/a';

describe('The check of links', () => {
  it('without titles checks nothing, and begins again after a week', async () => {
    expect(await checkAt(0)).toEqual({ titles: 0, links: 0, failed: 0 });
    expect(await readLinkRound(storage.store)).toEqual({ startedAt: at(0), finished: true });
    expect(await checkAt(1)).toEqual({ titles: 0, links: 0, failed: 0 });
  });

  it('requests each link once, and shows editors one that failed on two days', async () => {
    await publish('aa', [gone, home]);
    await publish('bb', [home, other, 'https://shop.example/film']);
    world.set(gone, { status: 404, at: gone });
    expect(await checkAt(170)).toEqual({ titles: 2, links: 3, failed: 1 });
    expect([...asked].sort()).toEqual([gone, home, other].sort());
    expect(await dead()).toEqual([]);

    expect(await checkAt(171)).toMatchObject({ links: 0 });
    expect(await checkAt(191)).toMatchObject({ failed: 1 });
    expect(asked).toContain(gone);
    expect(await dead()).toEqual([['aa', [gone]]]);
    expect(await readLinkRecord(storage.store, 'aa')).toMatchObject({
      version: 2,
      links: [{ since: at(170) }],
    });
  });

  it('stores nothing and goes no further when no host answers at all', async () => {
    await publish('cc', ['https://shop-three.com/c']);
    const everywhere = [gone, home, other, 'https://shop-three.com/c'];
    for (const url of everywhere) world.set(url, { failure: 'no-such-host' });
    const before = await readLinkRound(storage.store);
    await expect(checkAt(340)).rejects.toThrow('no host of any link answered');
    expect(await readLinkRound(storage.store)).toEqual(before);
    expect(await readLinkRecord(storage.store, 'cc')).toBeUndefined();
    for (const url of everywhere) world.delete(url);
    world.set(gone, { status: 404, at: gone });
  });

  it('does not show a link for which an editor vouched, and does not overwrite what the editor said', async () => {
    const record = await readLinkRecord(storage.store, 'aa');
    const links = afterConfirmation(record?.links ?? [], gone, { at: at(341), by: 'editor' });
    expect(await writeLinkRecord(storage.store, 'aa', links, record, at(341))).toBe(true);
    expect(await dead()).toEqual([]);
    expect(await writeLinkRecord(storage.store, 'aa', [], record, at(341))).toBe(false);
    expect(await checkAt(342)).toMatchObject({ titles: 3, failed: 1 });
    expect(await dead()).toEqual([]);
    expect(await checkAt(342 + 720)).toMatchObject({ failed: 1 });
    expect(await dead()).toEqual([['aa', [gone]]]);
  });

  it('forgets a link that works again, and those of a page that is gone', async () => {
    world.delete(gone);
    expect(await checkAt(clock + 168)).toMatchObject({ failed: 0 });
    expect(await dead()).toEqual([]);
    world.set(other, { status: 404, at: other });
    await checkAt(clock + 168);
    expect(await readLinkRecord(storage.store, 'bb')).toMatchObject({ links: [{ url: other }] });
    await removePageDocument(storage.store, 'bb', { readAt: 5 });
    await removeCard(storage.store, 'bb', { readAt: 5 });
    await checkAt(clock + 20);
    expect(await readLinkRecord(storage.store, 'bb')).toBeUndefined();
  });

  it('goes on where the last run ended, and reads as many units for each run however many titles there are', async () => {
    for (let index = 0; index < 60; index += 1)
      await publish(`many-${String(index).padStart(2, '0')}`, [`https://host-${index}.com/x`]);
    const runs = [];
    clock += 200;
    for (let run = 0; run < 4; run += 1) {
      const { result, calls } = await storage.spent(() => checkAt(clock + 1));
      runs.push(result.titles);
      expect(calls.length).toBeLessThanOrEqual(5);
    }
    expect(runs).toEqual([25, 25, 13, 0]);
  });
});
