import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExpertReview } from '../../shared/expert-reviews/schema.ts';
import { aggregateUpdates } from '../../shared/storage/aggregates.ts';
import { readCatalogue, readCatalogueVersion, writeCard } from '../../shared/storage/catalogue.ts';
import { readTitleWithId } from '../../shared/storage/external-ids.ts';
import { readPageDocument, readPageJson, writePageDocument } from '../../shared/storage/page-documents.ts';
import { readPageSources } from '../../shared/storage/page-sources.ts';
import { publishRevision, readPublication } from '../../shared/storage/publications.ts';
import { changeSubmission, createSubmission } from '../../shared/storage/submissions.ts';
import { listTitleCards } from '../../shared/storage/title-cards.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import {
  createRevision,
  createTitle,
  listRevisions,
  readRevision,
  readTitle,
  replaceTitle,
} from '../../shared/storage/titles.ts';
import type { PageDocument } from '../../shared/titles/page-document.ts';
import { Title } from '../../shared/titles/schema.ts';
import { aCard, anAddress, aReview } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../infra/demo/catalogue/coco.json', import.meta.url), 'utf8'),
) as { title: unknown; review: ExpertReview };
const now = '2026-11-02T09:00:00.000Z';
const later = '2026-11-03T09:00:00.000Z';
const title = Title.parse(sample.title);
const revision = (number: number) => ({
  revision: number,
  createdAt: now,
  createdBy: 'writer',
  content: sample.review,
});
const by = (editor: string, at = now) => ({ at, by: editor });
const publication = (number: number, { at, by }: { at: string; by: string }) => ({
  revision: number,
  publishedAt: at,
  publishedBy: by,
});
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const stored = async () => {
  const found = await readTitle(storage.store, title.slug);
  if (found === undefined) throw new Error('there is no title');
  return found;
};

describe('a title', () => {
  it('is created once under its slug', async () => {
    expect(await readTitle(storage.store, title.slug)).toBeUndefined();
    expect(await createTitle(storage.store, title, by('adder'))).toBeUndefined();
    expect(await createTitle(storage.store, { ...title, name: 'Other' }, by('other', later))).toEqual({
      conflict: 'title',
    });
    expect(await stored()).toEqual({
      title,
      version: 1,
      latestRevision: 0,
      changedAt: now,
      createdBy: 'adder',
      editedBy: 'adder',
    });
  });

  it('is replaced only if its version is the one that was read', async () => {
    const read = await stored();
    const outcomes = await Promise.all(
      ['A', 'B'].map((name) => replaceTitle(storage.store, { ...title, name }, read, by(name, later))),
    );
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(outcomes).toContainEqual({ conflict: 'title' });
    expect(await replaceTitle(storage.store, title, await stored(), by('mender'))).toBeUndefined();
    expect(await stored()).toEqual({
      title,
      version: 3,
      latestRevision: 0,
      changedAt: now,
      createdBy: 'adder',
      editedBy: 'mender',
    });
  });

  it('claims its identifiers of other catalogues, which no other title can then have', async () => {
    const ids = (externalIds: object) =>
      Title.parse({ ...title, slug: 'other', details: { ...title.details, externalIds } });
    const { store } = storage;
    const { imdb = '' } = title.details.externalIds;
    expect(await readTitleWithId(store, 'imdb', imdb)).toBe(title.slug);
    const taken = await createTitle(store, ids({ wikidata: 'Q1', imdb }), by('adder'));
    expect(taken).toEqual({ conflict: 'external-id', catalogue: 'imdb', id: imdb });
    expect(await readTitle(store, 'other')).toBeUndefined();
    expect(await readTitleWithId(store, 'wikidata', 'Q1')).toBeUndefined();

    expect(await createTitle(store, ids({ wikidata: 'Q1' }), by('adder'))).toBeUndefined();
    const read = async () => (await readTitle(store, 'other'))!;
    expect(await replaceTitle(store, ids({ imdb }), await read(), by('mender'))).toMatchObject({ id: imdb });
    expect(await readTitleWithId(store, 'wikidata', 'Q1')).toBe('other');
    expect(await replaceTitle(store, ids({ wikidata: 'Q2' }), await read(), by('mender'))).toBeUndefined();
    expect(await readTitleWithId(store, 'wikidata', 'Q1')).toBeUndefined();
    expect(await readTitleWithId(store, 'wikidata', 'Q2')).toBe('other');
  });

  it('has immutable revisions, which are listed newest first', async () => {
    const read = await stored();
    expect(await createRevision(storage.store, read, revision(1))).toBe(true);
    expect(await createRevision(storage.store, read, revision(1))).toBe(false);
    expect(await createRevision(storage.store, await stored(), revision(1))).toBe(false);
    expect(await createRevision(storage.store, await stored(), revision(2))).toBe(true);
    expect(await stored()).toMatchObject({ latestRevision: 2, version: 5 });
    expect(await readRevision(storage.store, title.slug, 2)).toEqual(revision(2));
    expect(await readRevision(storage.store, title.slug, 3)).toBeUndefined();
    expect((await listRevisions(storage.store, title.slug)).map((one) => one.revision)).toEqual([2, 1]);
  });

  it('can be read with name and kind once a revision is published, and is then cached for a minute', async () => {
    const clock = Date.parse(now);
    expect(await readNamedTitle(storage.store, title.slug, clock)).toBeUndefined();
    expect(await readPublication(storage.store, title.slug)).toBeUndefined();
    await publishRevision(storage.store, title, revision(2), publication(2, by('publisher')), undefined);
    expect(await readPublication(storage.store, title.slug)).toEqual({
      revision: 2,
      publishedAt: now,
      publishedBy: 'publisher',
    });
    const named = { name: title.name, kind: title.kind, premiere: '2017-10-20' };
    const first = await storage.spent(() => readNamedTitle(storage.store, title.slug, clock));
    expect([first.result, first.calls]).toEqual([named, ['GetItem']]);
    const repeated = await storage.spent(() => readNamedTitle(storage.store, title.slug, clock + 59_000));
    expect([repeated.result, repeated.calls]).toEqual([named, []]);
    expect(
      (await storage.spent(() => readNamedTitle(storage.store, title.slug, clock + 61_000))).calls,
    ).toHaveLength(1);
  });
});

describe('a publication', () => {
  const racing = { ...title, slug: 'raced' };
  const publish = (number: number, editor: string, previous?: Awaited<ReturnType<typeof readPublication>>) =>
    publishRevision(
      storage.store,
      racing,
      revision(number),
      publication(number, by(editor, later)),
      previous,
    );

  it('succeeds for only one of two that compete to be the first, or to replace the same publication', async () => {
    const firsts = await Promise.all([publish(1, 'a'), publish(2, 'b')]);
    expect(firsts.toSorted()).toEqual([false, true]);
    const seen = await readPublication(storage.store, racing.slug);
    expect(await publish(3, 'c', seen)).toBe(true);
    expect(await publish(4, 'd', seen)).toBe(false);
    expect(await readPublication(storage.store, racing.slug)).toMatchObject({
      revision: 3,
      publishedBy: 'c',
    });
  });
});

describe('the data of a page', () => {
  it('is undefined for a title that is not published', async () => {
    expect(await readPageSources(storage.store, 'unwritten')).toBeUndefined();
  });

  it('is read with one query, including the counters of every audience and the latest changes', async () => {
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
    expect(calls).toEqual(['Query']);
    expect(result).toMatchObject({
      title,
      review: sample.review,
      revision: 2,
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
  const document = {
    slug: 'page',
    name: 'Señor Ünïcode 👩‍👩‍👧',
    details: {},
    story: 'x '.repeat(4000),
  } as PageDocument;

  it('is stored compressed, and comes back unchanged in a single read', async () => {
    expect(await readPageJson(storage.store, 'page')).toBeUndefined();
    const version = { etag: '"etag"', readAt: 1 };
    const { write } = await storage.spent(() => writePageDocument(storage.store, document, version));
    expect(write).toBe(1);
    const { result, read, calls } = await storage.spent(() => readPageJson(storage.store, 'page'));
    expect([read, calls]).toEqual([0.5, ['GetItem']]);
    expect(result).toEqual({ json: JSON.stringify(document), etag: '"etag"' });
    expect(await readPageDocument(storage.store, 'page')).toEqual({ document, etag: '"etag"' });
  });

  it('is not overwritten by an older one that arrives later', async () => {
    const at = (name: string): PageDocument => ({ ...document, slug: 'overtaken', name });
    const write = (name: string, readAt: number) =>
      writePageDocument(storage.store, at(name), { etag: `"${name}"`, readAt });
    expect(await write('first', 1_000)).toBe(true);
    expect(await write('newer', 2_000)).toBe(true);
    expect(await write('late', 1_500)).toBe(false);
    expect(await write('newer', 2_000)).toBe(true);
    expect((await readPageDocument(storage.store, 'overtaken'))?.document.name).toBe('newer');
  });
});

describe('the catalogue', () => {
  it('has a new version after every written card, and is reread only then', async () => {
    expect(await readCatalogueVersion(storage.store)).toBe(0);
    const entry = (slug: string) => ({ card: aCard({ slug, name: slug }), chosen: ['x'], shown: [] });
    for (const slug of ['beta', 'alpha', 'gamma']) await writeCard(storage.store, entry(slug));
    expect(await readCatalogueVersion(storage.store)).toBe(3);
    expect((await readCatalogue(storage.store)).map(({ card }) => card.slug)).toEqual([
      'alpha',
      'beta',
      'gamma',
    ]);

    const list = () => storage.spent(() => listTitleCards(storage.store, { limit: 2 }));
    expect((await list()).calls).toEqual(['GetItem', 'Query']);
    const { result, read, calls } = await list();
    expect([read, calls]).toEqual([0.5, ['GetItem']]);
    expect(result).toMatchObject({ total: 3, items: [{ slug: 'alpha' }, { slug: 'beta' }] });
    await writeCard(storage.store, entry('aaa'));
    expect((await list()).result).toMatchObject({ total: 4, items: [{ slug: 'aaa' }, { slug: 'alpha' }] });
    expect(await listTitleCards(storage.store, { limit: 2, after: result.next })).toEqual({
      total: 4,
      items: [expect.objectContaining({ slug: 'gamma' })],
    });
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
