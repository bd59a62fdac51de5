import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExpertReview } from '../../shared/expert-reviews/schema.ts';
import { aggregateUpdates } from '../../shared/storage/aggregates.ts';
import {
  announceCards,
  readCatalogue,
  readCatalogueVersion,
  readStoredCard,
  writeCard,
} from '../../shared/storage/catalogue.ts';
import { toItem } from '../../shared/storage/items.ts';
import { readTitlePage, type StoredPage, writePageDocument } from '../../shared/storage/page-documents.ts';
import { readPageSources } from '../../shared/storage/page-sources.ts';
import { changeSubmission, createSubmission } from '../../shared/storage/submissions.ts';
import { keys } from '../../shared/storage/table.ts';
import { listTitleCards } from '../../shared/storage/title-cards.ts';
import { Title } from '../../shared/titles/schema.ts';
import { aCard, anAddress, aReview } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { storePublished } from '../support/stored-titles.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../infra/demo/catalogue/coco.json', import.meta.url), 'utf8'),
) as { title: unknown; review: ExpertReview };
const now = '2026-11-02T09:00:00.000Z';
const later = '2026-11-03T09:00:00.000Z';
const title = Title.parse(sample.title);
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
  await storePublished(storage.store, title, sample.review, { createdAt: now, publishedAt: now });
});
afterAll(() => storage.close());

describe('the data of a page', () => {
  it('is undefined for a title that is not published', async () => {
    expect(await readPageSources(storage.store, 'unwritten')).toBeUndefined();
  });

  it('is read with one query and one read of the published revision, including the counters of every audience and the latest changes', async () => {
    const { slug } = title;
    const places = [1, 2, 3].map((number) => anAddress(number, number));
    for (const [index, address] of places.entries()) {
      const review = aReview({ address, slug });
      await createSubmission(storage.store, review);
      await changeSubmission(storage.store, {
        next: { ...review, version: 2 },
        previousVersion: 1,
        aggregates: [
          {
            slug,
            audience: index === 0 ? 'teen' : 'adult',
            address,
            change: { s4: 1, g2: 3 },
            now: index === 2 ? later : now,
          },
        ],
      });
    }
    const { result, calls } = await storage.spent(() => readPageSources(storage.store, slug));
    expect(calls).toEqual(['Query', 'GetItem']);
    expect(result).toMatchObject({
      title,
      review: sample.review,
      revision: 1,
      publishedAt: now,
      communityChangedAt: later,
    });
    expect(result?.counters.map(({ audience, counters }) => [audience, counters]).sort()).toEqual([
      ['adult', { s4: 1, g2: 3 }],
      ['adult', { s4: 1, g2: 3 }],
      ['teen', { s4: 1, g2: 3 }],
    ]);
    expect(result?.newest).toEqual([{ audience: 'adult', address: places[2] }]);
  });

  it('gets a new change date even when no counter changes', () => {
    const [write] = aggregateUpdates(storage.store, [
      { slug: 'a', audience: 'adult', address: anAddress(), change: {}, now },
    ]);
    expect(write?.Update?.UpdateExpression).toContain('changedAt = :now');
    expect(write?.Update?.UpdateExpression).toMatch(/ ADD changes :one$/);
  });
});

describe('a page document', () => {
  const details = { genres: ['Drama'], topics: [] };
  const document = {
    slug: 'page',
    name: 'Señor Ünïcode 👩‍👩‍👧',
    details,
    story: 'x '.repeat(4000),
  } as unknown as StoredPage;

  it('is stored compressed, and comes back unchanged in a single read', async () => {
    expect(await readTitlePage(storage.store, 'page')).toBeUndefined();
    const version = { etag: '"etag"', readAt: 1 };
    const { write, result: units } = await storage.spent(() =>
      writePageDocument(storage.store, document, version),
    );
    expect([write, units]).toEqual([1, 1]);
    const { result, read, calls } = await storage.spent(() => readTitlePage(storage.store, 'page'));
    expect([read, calls]).toEqual([0.5, ['Query']]);
    expect(result?.document).toEqual({ ...document, recommendations: [] });
  });

  it('is not overwritten by an older one that arrives later', async () => {
    const at = (name: string): StoredPage => ({ ...document, slug: 'overtaken', name });
    const write = (name: string, readAt: number) =>
      writePageDocument(storage.store, at(name), { etag: `"${name}"`, readAt });
    const shown = async () => (await readTitlePage(storage.store, 'overtaken'))?.document?.name;
    await write('first', 1_000);
    await write('newer', 2_000);
    await write('late', 1_500);
    expect(await shown()).toBe('newer');
    await write('newest', 2_000);
    expect(await shown()).toBe('newest');
  });

  it.each([300, 3_000, 9_000])(
    'costs no more write units than it reports: %i random bytes',
    async (bytes) => {
      const noise = { ...document, slug: `noise-${bytes}`, story: randomBytes(bytes).toString('base64') };
      const version = { etag: '"etag"', readAt: 1 };
      const { write, result } = await storage.spent(() => writePageDocument(storage.store, noise, version));
      expect(result).toBeGreaterThanOrEqual(write);
      expect(result).toBeLessThanOrEqual(write + 1);
    },
  );
});

describe('the catalogue', () => {
  const entry = (slug: string) => ({ card: aCard({ slug, name: slug }), readAt: 1 });

  it('is read again only after it was announced that cards changed', async () => {
    expect(await readCatalogueVersion(storage.store)).toBe(0);
    for (const slug of ['beta', 'alpha', 'gamma']) await writeCard(storage.store, entry(slug));
    await announceCards(storage.store);
    expect(await readCatalogueVersion(storage.store)).toBe(1);
    expect((await readCatalogue(storage.store)).map(({ slug }) => slug)).toEqual(['alpha', 'beta', 'gamma']);

    const list = () => storage.spent(() => listTitleCards(storage.store, { limit: 2 }));
    expect((await list()).calls).toEqual(['GetItem', 'Query']);
    const { result, read, calls } = await list();
    expect([read, calls]).toEqual([0.5, ['GetItem']]);
    expect(result).toMatchObject({ total: 3, items: [{ slug: 'alpha' }, { slug: 'beta' }] });
    await writeCard(storage.store, entry('aaa'));
    await announceCards(storage.store);
    expect((await list()).result).toMatchObject({ total: 4, items: [{ slug: 'aaa' }, { slug: 'alpha' }] });
    expect(await listTitleCards(storage.store, { limit: 2, after: result.next })).toEqual({
      total: 4,
      items: [expect.objectContaining({ slug: 'gamma' })],
    });
  });

  it('keeps a card that was built from later sources', async () => {
    const write = (name: string, readAt: number) =>
      writeCard(storage.store, { card: aCard({ slug: 'late-card', name }), readAt });
    expect(await write('newer', 2_000)).toBe(true);
    expect(await write('late', 1_500)).toBe(false);
    expect((await readStoredCard(storage.store, 'late-card'))?.card.name).toBe('newer');
    await storage.store.client.send(
      new DeleteItemCommand({ TableName: storage.store.table, Key: toItem(keys.card('late-card')) }),
    );
  });

  it('is searched by words and filters, page by page', async () => {
    const query = { q: 'alpha', limit: 5 };
    expect((await listTitleCards(storage.store, query)).items.map(({ slug }) => slug)).toEqual(['alpha']);
    expect((await listTitleCards(storage.store, { ...query, kind: 'game' })).total).toBe(0);
    expect(await listTitleCards(storage.store, { limit: 3, offset: 3 })).toMatchObject({
      total: 4,
      items: [{ slug: 'gamma' }],
    });
  });
});
