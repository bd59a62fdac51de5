import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTitleWithId } from '../../shared/storage/external-ids.ts';
import { dueTitles, listTitles } from '../../shared/storage/list-titles.ts';
import { readPageSources } from '../../shared/storage/page-sources.ts';
import { addRevision, publishRevision } from '../../shared/storage/publications.ts';
import { listRevisions, readRevision } from '../../shared/storage/revisions.ts';
import { scheduleRevision, unpublishTitle } from '../../shared/storage/schedules.ts';
import { keys } from '../../shared/storage/table.ts';
import { readTitleLog } from '../../shared/storage/title-log.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import { createTitle, readTitle, replaceFacts } from '../../shared/storage/titles.ts';
import { Title } from '../../shared/titles/schema.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { sampleSources } from '../support/web/catalogue.ts';
import { writeItems } from '../support/write-items.ts';

const now = '2026-11-02T09:00:00.000Z';
const later = '2026-11-03T09:00:00.000Z';
const coco = sampleSources().find((source) => source.title.slug === 'coco')!;
const { title, review } = coco;
const by = (editor: string, at = now) => ({ at, by: editor });
const revision = (number: number, change: object = {}) => ({
  revision: number,
  createdAt: now,
  createdBy: 'writer',
  title,
  content: review,
  ...change,
});
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const stored = async (slug = title.slug) => {
  const found = await readTitle(storage.store, slug);
  if (found === undefined) throw new Error('there is no title');
  return found;
};
const added = async (slug: string, number: number) => {
  const at = { ...title, slug, details: { ...title.details, externalIds: {} } } as typeof title;
  const conflict = await addRevision(
    storage.store,
    await stored(slug),
    revision(number, { title: at }),
    by('writer'),
  );
  expect(conflict).toBeUndefined();
  return revision(number, { title: at });
};
const newTitle = async (slug: string) => {
  const other = { ...title, slug, details: { ...title.details, externalIds: {} } } as typeof title;
  expect(await createTitle(storage.store, other, by('adder'))).toBeUndefined();
  return other;
};

describe('a title', () => {
  it('is created once under its slug', async () => {
    expect(await readTitle(storage.store, title.slug)).toBeUndefined();
    expect(await createTitle(storage.store, title, by('adder'))).toBeUndefined();
    const other = { ...title, name: 'Other' };
    expect(await createTitle(storage.store, other, by('other', later))).toEqual({ conflict: 'title' });
    expect(await stored()).toMatchObject({
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
      ['A', 'B'].map((name) => replaceFacts(storage.store, { ...title, name }, read, by(name, later))),
    );
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(outcomes).toContainEqual({ conflict: 'title' });
    expect(await replaceFacts(storage.store, title, await stored(), by('mender'))).toBeUndefined();
    expect(await stored()).toMatchObject({ title, version: 3, editedBy: 'mender' });
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
    const refused = await replaceFacts(store, ids({ imdb }), await stored('other'), by('mender'));
    expect(refused).toMatchObject({ id: imdb });
    expect(await readTitleWithId(store, 'wikidata', 'Q1')).toBe('other');
    const replaced = await replaceFacts(store, ids({ wikidata: 'Q2' }), await stored('other'), by('mender'));
    expect(replaced).toBeUndefined();
    expect(await readTitleWithId(store, 'wikidata', 'Q1')).toBeUndefined();
    expect(await readTitleWithId(store, 'wikidata', 'Q2')).toBe('other');
  });

  it('has immutable revisions, which are listed newest first', async () => {
    const read = await stored();
    expect(await addRevision(storage.store, read, revision(1), by('writer'))).toBeUndefined();
    expect(await addRevision(storage.store, read, revision(1), by('writer'))).toEqual({ conflict: 'title' });
    const twice = await addRevision(storage.store, await stored(), revision(1), by('writer'));
    expect(twice).toEqual({ conflict: 'title' });
    expect(await addRevision(storage.store, await stored(), revision(2), by('writer'))).toBeUndefined();
    expect(await stored()).toMatchObject({ latestRevision: 2, version: 5 });
    expect(await readRevision(storage.store, title.slug, 2)).toEqual(revision(2));
    expect(await readRevision(storage.store, title.slug, 3)).toBeUndefined();
    expect((await listRevisions(storage.store, title.slug)).map((one) => one.revision)).toEqual([2, 1]);
  });

  it('can be read with name, kind and premiere once a revision is published, and is then cached for a minute', async () => {
    const clock = Date.parse(now);
    expect(await readNamedTitle(storage.store, title.slug, clock)).toBeUndefined();
    const change = { revision: revision(2), isNew: false, changes: [] };
    expect(await publishRevision(storage.store, await stored(), change, by('publisher'))).toBeUndefined();
    expect((await stored()).publication).toMatchObject({
      revision: 2,
      publishedAt: now,
      publishedBy: 'publisher',
      firstPublishedAt: now,
    });
    const named = { slug: title.slug, name: title.name, kind: title.kind, premiere: '2017-10-20' };
    const first = await storage.spent(() => readNamedTitle(storage.store, title.slug, clock));
    expect([first.result, first.calls]).toEqual([named, ['GetItem']]);
    const repeated = await storage.spent(() => readNamedTitle(storage.store, title.slug, clock + 9_000));
    expect([repeated.result, repeated.calls]).toEqual([named, []]);
    expect(
      (await storage.spent(() => readNamedTitle(storage.store, title.slug, clock + 10_000))).calls,
    ).toHaveLength(1);
  });

  it('has a log of what was done to it, newest first and page by page', async () => {
    const first = await readTitleLog(storage.store, title.slug, { limit: 3 });
    expect(first.entries.map(({ version, act, by }) => [version, act, by])).toEqual([
      [6, 'published', 'publisher'],
      [5, 'written', 'writer'],
      [4, 'written', 'writer'],
    ]);
    const rest = await readTitleLog(storage.store, title.slug, { limit: 10, before: first.next });
    expect(rest.entries.map(({ act }) => act)).toEqual(['facts-replaced', 'facts-replaced', 'created']);
    expect(rest.next).toBeUndefined();
  });
});

describe('a publication', () => {
  it('succeeds for only one of two that compete, and leaves nothing of the other', async () => {
    await newTitle('raced');
    const [one, two] = [await added('raced', 1), await added('raced', 2)];
    const read = await stored('raced');
    const publish = (number: typeof one, editor: string) =>
      publishRevision(
        storage.store,
        read,
        { revision: number, isNew: false, changes: [] },
        by(editor, later),
      );
    const outcomes = await Promise.all([publish(one, 'a'), publish(two, 'b')]);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    const { publication } = await stored('raced');
    const revisions = await listRevisions(storage.store, 'raced');
    expect(revisions.filter(({ publishedAt }) => publishedAt).map(({ revision: number }) => number)).toEqual([
      publication?.revision,
    ]);
  });

  it('costs at most 12 write units, however long the review is', async () => {
    await newTitle('priced');
    const long = { ...review, story: `${review.story} `.repeat(4).slice(0, 4000).trim() };
    const read = await stored('priced');
    const whole = { ...revision(1), title: read.title, content: long };
    const { write, calls } = await storage.spent(() =>
      publishRevision(storage.store, read, { revision: whole, isNew: true, changes: [] }, by('publisher')),
    );
    expect(calls).toEqual(['TransactWriteItems']);
    expect(write).toBeLessThanOrEqual(12);
  });

  it('of a title can be taken off the site; the facts stay in its head', async () => {
    expect(await readPageSources(storage.store, 'priced')).toMatchObject({ revision: 1 });
    const read = await stored('priced');
    expect(await unpublishTitle(storage.store, read, 'A mistake.', by('publisher', later))).toBeUndefined();
    expect(await readPageSources(storage.store, 'priced')).toBeUndefined();
    expect(await stored('priced')).toMatchObject({ title: read.title, publication: undefined });
  });
});

describe('the list of titles', () => {
  it('has each title in one state, filters by kind and by words of any name, and pages', async () => {
    const { store } = storage;
    const other = {
      ...(await newTitle('draft-one')),
      name: 'Zażółć Gęślą',
      alternativeTitles: [{ name: 'Second Name' }],
    };
    await replaceFacts(store, other, await stored('draft-one'), by('mender'));
    await newTitle('draft-two');
    const slugs = async (
      ...list: Parameters<typeof listTitles> extends [unknown, ...infer Rest] ? Rest : never
    ) => (await listTitles(store, ...list)).titles.map(({ slug }) => slug);
    expect(await slugs('draft', {}, 10)).toEqual(['draft-one', 'draft-two', 'other']);
    expect(await slugs('draft', { q: 'zazolc' }, 10)).toEqual(['draft-one']);
    expect(await slugs('draft', { q: 'second NAME' }, 10)).toEqual(['draft-one']);
    expect(await slugs('draft', { kind: 'book' }, 10)).toEqual([]);
    expect(await slugs('unpublished', {}, 10)).toEqual(['priced']);
    expect(await slugs('published', {}, 10)).toContain('coco');
    const page = await listTitles(store, 'draft', { kind: 'film' }, 2);
    expect(await slugs('draft', { kind: 'film' }, 2, page.next)).toEqual(['other']);
  });

  it('says who wrote the latest revision and when, and finds links that nobody checked for long', async () => {
    const other = await newTitle('links');
    const [offer] = [...other.whereToWatch, ...title.whereToWatch];
    const checked = (lastChecked: string) => ({ ...offer!, lastChecked });
    const facts = { ...other, whereToWatch: [checked('2026-10-01'), checked('2026-08-01')] };
    expect(await replaceFacts(storage.store, facts, await stored('links'), by('mender'))).toBeUndefined();
    await added('links', 1);

    const { titles } = await listTitles(storage.store, 'waiting', {}, 10);
    expect(titles.find(({ slug }) => slug === 'links')).toMatchObject({
      writtenAt: now,
      writtenBy: 'writer',
      editedBy: 'mender',
      oldestCheck: '2026-08-01',
    });
    const slugsBefore = async (date: string) =>
      (await listTitles(storage.store, 'waiting', { checkedBefore: date }, 10)).titles.map(
        ({ slug }) => slug,
      );
    expect(await slugsBefore('2026-08-02')).toContain('links');
    expect(await slugsBefore('2026-08-01')).not.toContain('links');
  });

  it('has the titles that are due, once their time has come', async () => {
    await newTitle('planned');
    const { revision: number } = await added('planned', 1);
    const at = { revision: number, at: later };
    expect(
      await scheduleRevision(storage.store, await stored('planned'), at, by('publisher')),
    ).toBeUndefined();
    expect(await dueTitles(storage.store, now, 10)).toEqual([]);
    expect(await dueTitles(storage.store, later, 10)).toEqual(['planned']);
  });
});

describe('a title that was stored before revisions had facts', () => {
  const slug = 'older';
  beforeAll(() =>
    writeItems(storage.store, [
      {
        ...keys.title(slug),
        entity: 'title',
        slug,
        name: title.name,
        data: JSON.stringify({ ...title, slug }),
        version: 2,
        latestRevision: 1,
        changedAt: now,
      },
      {
        ...keys.currentReview(slug),
        entity: 'expert-review',
        slug,
        titleName: title.name,
        revision: 1,
        publishedAt: now,
        data: '{}',
      },
      {
        ...keys.revision(slug, 1),
        entity: 'revision',
        revision: 1,
        createdAt: now,
        data: JSON.stringify(review),
      },
    ]),
  );

  it('is read like any other, and gets the current form with its next publication', async () => {
    const read = await stored(slug);
    expect(read).toMatchObject({ title: { name: title.name }, publication: { revision: 1 } });
    expect(await readNamedTitle(storage.store, slug, 0)).toEqual({ slug, name: title.name, kind: 'film' });
    expect(await readPageSources(storage.store, slug)).toMatchObject({
      revision: 1,
      review,
      title: { slug },
    });
    const withoutIds = { ...read.title, details: { ...read.title.details, externalIds: {} } } as typeof title;
    const change = { revision: revision(2, { title: withoutIds }), isNew: true, changes: [] };
    expect(await publishRevision(storage.store, read, change, by('publisher', later))).toBeUndefined();
    expect(await readPageSources(storage.store, slug)).toMatchObject({ revision: 2, title: { slug } });
  });
});
