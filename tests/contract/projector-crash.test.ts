import { isDeepStrictEqual } from 'node:util';
import { BatchWriteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../shared/storage/items.ts';
import type { Store } from '../../shared/storage/store.ts';
import { keys } from '../../shared/storage/table.ts';
import { dyingStore } from '../support/dying-store.ts';
import { type Film, project, publishFilms, saveTitle } from '../support/projected-titles.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const keyOf = (item: Item): string => `${item.pk?.S} ${item.sk?.S}`;
const isHead = (item: Item): boolean => item.sk?.S === keys.catalogueHead().sk;

const readTable = async ({ client, table }: Store): Promise<Map<string, Item>> => {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table, ConsistentRead: true }));
  return new Map(Items.map((item) => [keyOf(item), item]));
};

/** Makes the table contain exactly these items. */
const restore = async (store: Store, wanted: ReadonlyMap<string, Item>): Promise<void> => {
  const current = await readTable(store);
  const requests = [
    ...[...wanted]
      .filter(([key, item]) => JSON.stringify(current.get(key)) !== JSON.stringify(item))
      .map(([, Item]) => ({ PutRequest: { Item } })),
    ...[...current]
      .filter(([key]) => !wanted.has(key))
      .map(([, { pk, sk }]) => ({ DeleteRequest: { Key: { pk, sk } as Item } })),
  ];
  for (let start = 0; start < requests.length; start += 25)
    await store.client.send(
      new BatchWriteItemCommand({ RequestItems: { [store.table]: requests.slice(start, start + 25) } }),
    );
};

/** Returns the items as they must be after a change: everything but the version of the catalogue, which only grows. */
const comparable = (items: ReadonlyMap<string, Item>): object =>
  Object.fromEntries([...items].filter(([, item]) => !isHead(item)));
const versionIn = (items: ReadonlyMap<string, Item>): number =>
  Number([...items.values()].find(isHead)?.version?.N ?? 0);

/** Returns the pages, the cards, and where titles are listed: all that must be right after the first redelivery. */
const pagesAndLists = (items: ReadonlyMap<string, Item>): object =>
  Object.fromEntries(
    [...items].filter(([key]) => / PAGE$|^CATALOGUE CARD#|^SIMILAR#(topic|genre|kind)/.test(key)),
  );

const expectExactCounters = (items: ReadonlyMap<string, Item>): void => {
  const counted = new Map<string, number>();
  for (const { filled } of items.values())
    for (const { S = '' } of filled?.L ?? []) counted.set(S, (counted.get(S) ?? 0) + 1);
  for (const { slug, pages } of items.values())
    if (pages) expect([slug?.S, Number(pages.N)]).toEqual([slug?.S, counted.get(slug?.S ?? '') ?? 0]);
};

/**
 * Projects a title until nothing changes any more: the write units of one run may not suffice for all recommendations, and a
 * run that follows a death has new ones.
 */
const projectCompletely = async (store: Store, slug: string): Promise<Map<string, Item>> => {
  let before: Map<string, Item>;
  let after = await readTable(store);
  do {
    before = after;
    expect(await project(store, slug)).toMatchObject([{ status: 'fulfilled' }]);
    after = await readTable(store);
  } while (!isDeepStrictEqual(comparable(before), comparable(after)));
  return after;
};

const topics = ['Friendship', 'Music'];
const catalogue: Film[] = [
  { slug: 'one', topics, age: 8, chosen: ['new', 'two'] },
  { slug: 'two', topics, age: 8, chosen: ['new'] },
  { slug: 'three', topics, age: 7 },
  { slug: 'four', topics: ['Music'], age: 9 },
  { slug: 'five', topics: ['Space'], genres: ['Science fiction'], age: 14 },
  { slug: 'six', topics: ['Space'], genres: ['Science fiction'], age: 15 },
];
const changes: [string, Film][] = [
  ['the first publication of a title that pages wait for', { slug: 'new', topics, age: 8 }],
  [
    'an edit of name, age, topics, genre and choices at once',
    {
      slug: 'three',
      name: 'Renamed',
      topics: ['Space'],
      genres: ['Science fiction'],
      age: 14,
      chosen: ['unwritten', 'six'],
    },
  ],
];

describe.each(changes)('a projector that dies during %s', (_, film) => {
  it('at any call, loses nothing and counts nothing twice', async () => {
    await restore(storage.store, new Map());
    await publishFilms(storage.store, ...catalogue);
    await saveTitle(storage.store, film);
    const before = await readTable(storage.store);
    const whole = dyingStore(storage.store, Number.POSITIVE_INFINITY);
    expect(await project(whole.store, film.slug)).toMatchObject([{ status: 'fulfilled' }]);
    const expected = await projectCompletely(storage.store, film.slug);
    expect(comparable(expected)).not.toEqual(comparable(before));
    expect(whole.made()).toBeGreaterThan(15);

    for (let calls = 0; calls < whole.made(); calls += 1) {
      await restore(storage.store, before);
      const outcome = await Promise.allSettled([project(dyingStore(storage.store, calls).store, film.slug)]);
      expect(JSON.stringify(outcome), `after ${calls} calls`).toContain('rejected');
      const atDeath = await readTable(storage.store);
      expect(await project(storage.store, film.slug)).toMatchObject([{ status: 'fulfilled' }]);
      expectExactCounters(await readTable(storage.store));
      expect(pagesAndLists(await readTable(storage.store)), `after ${calls} calls`).toEqual(
        pagesAndLists(expected),
      );
      const after = await projectCompletely(storage.store, film.slug);
      expect(comparable(after), `after ${calls} calls`).toEqual(comparable(expected));
      expect(versionIn(after), `after ${calls} calls`).toBeGreaterThan(versionIn(atDeath));
    }
  }, 180_000);

  it('several times in a row, loses nothing and counts nothing twice', async () => {
    await restore(storage.store, new Map());
    await publishFilms(storage.store, ...catalogue);
    await saveTitle(storage.store, film);
    const before = await readTable(storage.store);
    const expected = await projectCompletely(storage.store, film.slug);
    for (const deaths of [
      [5, 9, 14],
      [20, 20, 20],
      [25, 12, 30, 3],
    ]) {
      await restore(storage.store, before);
      for (const calls of deaths)
        await Promise.allSettled([project(dyingStore(storage.store, calls).store, film.slug)]);
      const after = await projectCompletely(storage.store, film.slug);
      expect(comparable(after), deaths.join()).toEqual(comparable(expected));
    }
  }, 60_000);
});
