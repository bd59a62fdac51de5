import { randomBytes } from 'node:crypto';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toItem } from '../../shared/storage/items.ts';
import { readTitlePage, type StoredPage, writePageDocument } from '../../shared/storage/page-documents.ts';
import { readFilledInto, readRecommendations } from '../../shared/storage/recommendation-records.ts';
import { keys } from '../../shared/storage/table.ts';
import { listTitleCards } from '../../shared/storage/title-cards.ts';
import type { PageDocument } from '../../shared/titles/page-document.ts';
import { type Film, project, projectedAt, publishFilms, saveTitle } from '../support/projected-titles.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;

const publish = (...films: Film[]) => publishFilms(storage.store, ...films);
const page = async (slug: string) => (await readTitlePage(storage.store, slug))?.document;
const shown = async (slug: string) => (await page(slug))?.recommendations.map((card) => card.slug);
const filledInto = async (slug: string) => (await readFilledInto(storage.store, [slug])).get(slug);
const deleteItem = (key: { pk: string; sk: string }) =>
  storage.store.client.send(new DeleteItemCommand({ TableName: storage.store.table, Key: toItem(key) }));
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

describe('the page of a title', () => {
  beforeEach(async () => {
    storage = await startStorage();
  });
  afterEach(() => storage.close());

  it('shows the current name and age of a recommended title at once, without being written again', async () => {
    const topics = ['Current names'];
    await publish({ slug: 'shown', topics, age: 8 }, { slug: 'showing', topics, chosen: ['shown'] });
    const before = await readTitlePage(storage.store, 'showing');
    expect(before?.document?.recommendations).toMatchObject([{ slug: 'shown', name: 'shown', ageRating: 8 }]);
    await saveTitle(storage.store, { slug: 'shown', name: 'Renamed', topics, age: 9 });
    const { calls } = await storage.spent(() => project(storage.store, 'shown'));
    expect(calls.length).toBeGreaterThan(0);
    const after = await readTitlePage(storage.store, 'showing');
    expect(after?.document?.recommendations).toMatchObject([
      { slug: 'shown', name: 'Renamed', ageRating: 9 },
    ]);
    expect(after?.etag).not.toBe(before?.etag);
  });

  it('has the same entity tag while nothing on it changes', async () => {
    const topics = ['Entity tags'];
    await publish({ slug: 'one', topics }, { slug: 'other', topics });
    const [first, second] = await Promise.all([1, 2].map(() => readTitlePage(storage.store, 'one')));
    expect(first?.document?.recommendations).toHaveLength(1);
    expect(first?.etag).toBe(second?.etag);
  });

  it('takes two requests and at most three read units, even with eight kilobytes and four recommendations', async () => {
    await publish(...numbered('large', 8).map((slug) => ({ slug })));
    const stored = await readTitlePage(storage.store, 'large-0');
    const { recommendations: _, ...document } = stored?.document ?? ({} as PageDocument);
    const noise = randomBytes(5_400).toString('base64');
    const version = { etag: '"large"', readAt: projectedAt.getTime() };
    const units = await writePageDocument(storage.store, { ...document, story: noise }, version);
    expect(units).toBe(8);
    const { result, calls, read } = await storage.spent(() => readTitlePage(storage.store, 'large-0'));
    expect(result?.document?.recommendations).toHaveLength(4);
    expect([calls, read]).toEqual([['Query', 'BatchGetItem'], 3]);
  });

  it('that was stored with copies of cards shows the current cards until it is projected again', async () => {
    await publish(
      { slug: 'copied', age: 8 },
      { slug: 'copied-too-old', age: 12 },
      { slug: 'old-form', age: 8 },
    );
    const stored = await readTitlePage(storage.store, 'old-form');
    const card = { slug: 'copied', kind: 'film', name: 'An old name', ageRating: 3, stars: 3, year: 2000 };
    const copies = [card, { ...card, slug: 'copied-too-old' }, { ...card, slug: 'never-published' }];
    const document = { ...stored?.document, recommendations: copies } as unknown as StoredPage;
    await deleteItem(keys.recommendations('old-form'));
    await writePageDocument(storage.store, document, { etag: '"old"', readAt: projectedAt.getTime() });
    expect((await page('old-form'))?.recommendations).toMatchObject([
      { slug: 'copied', name: 'copied', ageRating: 8, reason: 'Same topic: Friendship, same age' },
    ]);
    await publish({ slug: 'old-form', age: 8 });
    expect(await shown('old-form')).toEqual(['copied']);
  });

  it('leaves out a title that has become too old for it, and shows another one after its own next change', async () => {
    const young = { slug: 'stays-young', age: 6, chosen: ['growing'] };
    await publish({ slug: 'growing', age: 8 }, young, { slug: 'substitute', age: 3 });
    expect(await shown('stays-young')).toEqual(['growing', 'substitute']);
    await publish({ slug: 'growing', age: 9 }, { slug: 'substitute', age: 9 }, { slug: 'another', age: 8 });
    expect(await shown('stays-young')).toEqual(['another']);
    await publish(
      { slug: 'another', age: 12 },
      { slug: 'last', age: 7, genres: ['Other'], topics: ['Other'] },
      young,
    );
    expect(await shown('stays-young')).toEqual(['last']);
  });

  it('states the reason of the editors, or what both titles have in common', async () => {
    const topics = ['Reasons'];
    const reason = 'The same author wrote both';
    await publish(
      { slug: 'reason-a', topics, age: 7 },
      { slug: 'reason-b', topics },
      { slug: 'reasoned', topics, chosen: [{ slug: 'reason-b', reason }] },
    );
    const reasons = (await page('reasoned'))?.recommendations.map((card) => [card.slug, card.reason]);
    expect(reasons).toEqual([
      ['reason-b', reason],
      ['reason-a', 'Same topic: Reasons, for age 7 and up'],
    ]);
  });

  it('shows a chosen title as soon as it is published', async () => {
    const topics = ['Waiting'];
    await publish(
      { slug: 'waiting-1', topics, chosen: ['late'] },
      { slug: 'waiting-2', topics, chosen: ['late'] },
    );
    expect(await shown('waiting-1')).toEqual(['waiting-2']);
    await publish({ slug: 'late', topics: ['Nothing in common'], genres: ['Western'] });
    expect(await shown('waiting-1')).toEqual(['late', 'waiting-2']);
    expect(await shown('waiting-2')).toEqual(['late', 'waiting-1']);
  });
});

describe('the titles that the rule fills in', () => {
  beforeAll(async () => {
    storage = await startStorage();
  });

  it('come from the lists of topics, genres and kind, and reach older pages with room', async () => {
    const topics = ['Small catalogue'];
    await publish(...numbered('small', 8).map((slug) => ({ slug, topics, genres: ['Small'], age: 3 })));
    for (const slug of numbered('small', 8)) {
      const others = (await shown(slug)) ?? [];
      expect(others).toHaveLength(4);
      expect(others).not.toContain(slug);
    }
  });

  it('are counted exactly, and none is filled into more than fifty pages', async () => {
    const pages = numbered('crowd', 70);
    const topics = ['Crowd'];
    await publish(
      { slug: 'star', topics, genres: ['Crowd'], age: 12 },
      ...pages.map((slug) => ({ slug, topics, genres: ['Crowd'], age: 14 })),
    );
    const all = ['star', ...pages];
    const records = await Promise.all(all.map((slug) => readRecommendations(storage.store, slug)));
    const counted = new Map<string, number>();
    for (const { record } of records)
      for (const slug of record.filled) counted.set(slug, (counted.get(slug) ?? 0) + 1);
    for (const slug of all) expect(await filledInto(slug)).toBe(counted.get(slug) ?? 0);
    expect(Math.max(...counted.values())).toBeLessThanOrEqual(50);
    expect(records.filter(({ record }) => record.shown.length === 4).length).toBeGreaterThanOrEqual(69);
  }, 60_000);

  it('are released when the editors choose titles themselves', async () => {
    const topics = ['Released'];
    const others = numbered('released', 4);
    const film = { slug: 'choosy', topics, genres: ['Released'], age: 17 };
    await publish(...others.map((slug) => ({ slug, topics, genres: ['Released'], age: 17 })), film);
    expect((await readRecommendations(storage.store, 'choosy')).record.filled).toHaveLength(4);
    const before = await Promise.all(others.map(filledInto));
    await publish({ ...film, chosen: ['star', 'crowd-1', 'crowd-2', 'crowd-3'] });
    expect(await shown('choosy')).toEqual(['star', 'crowd-1', 'crowd-2', 'crowd-3']);
    const after = await Promise.all(others.map(filledInto));
    expect(after).toEqual(before.map((count) => (count ?? 0) - 1));
    expect((await readRecommendations(storage.store, 'choosy')).record.filled).toEqual([]);
  });
});

describe('forty titles that change at once', () => {
  it('are all projected, with exact counters, however many pages recommend them', async () => {
    const films = numbered('crowd', 40).map((slug) => ({
      slug,
      name: `${slug} again`,
      topics: ['Together'],
      age: 16,
    }));
    for (const film of films) await saveTitle(storage.store, film);
    const results = await project(storage.store, ...films.map(({ slug }) => slug));
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
    const everything = [
      'star',
      'choosy',
      ...numbered('crowd', 70),
      ...numbered('released', 4),
      ...numbered('small', 8),
    ];
    const counted = new Map<string, number>();
    for (const slug of everything) {
      const { record } = await readRecommendations(storage.store, slug);
      for (const one of record.filled) counted.set(one, (counted.get(one) ?? 0) + 1);
      for (const card of (await page(slug))?.recommendations ?? [])
        if (card.slug.startsWith('crowd-') && Number(card.slug.slice(6)) < 40)
          expect(card).toMatchObject({ name: `${card.slug} again`, ageRating: 16 });
    }
    for (const slug of everything)
      expect([slug, await filledInto(slug)]).toEqual([slug, counted.get(slug) ?? 0]);
  }, 60_000);
});

describe('an edit', () => {
  afterAll(() => storage.close());

  const edited = (round: number): Film => ({
    slug: 'crowd-0',
    name: `Edited ${round}`,
    age: round % 2 === 0 ? 14 : 5,
    topics: [`Round ${round}`, `Other ${round}`],
    genres: [`Genre ${round}`],
  });

  it('of name, age, topics and genre at once costs at most 20 write units, however many pages recommend the title', async () => {
    await publish(
      ...numbered('fan', 60).map((slug) => ({ slug, topics: ['Fans'], age: 14, chosen: ['crowd-0'] })),
    );
    for (const round of [1, 2, 3, 4]) {
      await saveTitle(storage.store, edited(round));
      const { write, read, result } = await storage.spent(() => project(storage.store, 'crowd-0'));
      expect(result).toEqual([expect.objectContaining({ status: 'fulfilled' })]);
      expect(write).toBeLessThanOrEqual(20);
      expect(read).toBeLessThanOrEqual(30);
    }
    expect(await page('fan-7')).toMatchObject({
      recommendations: expect.arrayContaining([
        expect.objectContaining({ slug: 'crowd-0', name: 'Edited 4' }),
      ]),
    });
  }, 60_000);

  it('of the name alone writes the page, the card and the version of the catalogue', async () => {
    await saveTitle(storage.store, { ...edited(4), name: 'Only the name' });
    const { calls, write } = await storage.spent(() => project(storage.store, 'crowd-0'));
    expect(calls.filter((call) => /Put|Update|Delete|Write/.test(call)).sort()).toEqual([
      'PutItem',
      'PutItem',
      'UpdateItem',
    ]);
    expect(write).toBeLessThanOrEqual(6);
    const { items } = await listTitleCards(storage.store, { q: 'Only the name', limit: 1 });
    expect(items).toMatchObject([{ slug: 'crowd-0' }]);
  });
});
