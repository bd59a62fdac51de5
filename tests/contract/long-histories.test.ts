import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wasPublishedWhole } from '../../shared/revisions/publishing.ts';
import { readPageHistory } from '../../shared/storage/page-history.ts';
import { addRevision } from '../../shared/storage/publications.ts';
import { listAuthors } from '../../shared/storage/revisions.ts';
import { keys } from '../../shared/storage/table.ts';
import { createTitle, readTitle } from '../../shared/storage/titles.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { sampleSources } from '../support/web/catalogue.ts';
import { writeItems } from '../support/write-items.ts';

const at = '2026-11-02T09:00:00.000Z';
const [{ title: sample, review: content } = {} as never] = sampleSources();
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

describe('the authors of more revisions than one request reads', () => {
  const title = { ...sample, slug: 'many-revisions', details: { ...sample.details, externalIds: {} } };
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
  beforeAll(async () => {
    expect(await createTitle(storage.store, title as typeof sample, { at, by: 'adder' })).toBeUndefined();
    for (const revision of numbers) {
      const stored = await readTitle(storage.store, title.slug);
      const createdBy = revision === 1 ? 'first writer' : 'another writer';
      const written = { revision, createdAt: at, createdBy, title: title as typeof sample, content };
      expect(await addRevision(storage.store, stored!, written, { at, by: createdBy })).toBeUndefined();
    }
  });

  it('are read to the first revision when nothing was published whole, each once', async () => {
    const read = await storage.spent(() => listAuthors(storage.store, title.slug, 60, wasPublishedWhole));
    expect(read.result.map(({ revision }) => revision)).toEqual(numbers.toReversed());
    expect(read.result.at(-1)?.createdBy).toBe('first writer');
    expect(read.calls).toEqual(['Query', 'Query', 'Query']);
  });

  it('are read only as far back as something ends the search', async () => {
    const read = await storage.spent(() =>
      listAuthors(storage.store, title.slug, 60, ({ revision }) => revision === 20),
    );
    expect(read.result.at(-1)?.revision).toBeLessThanOrEqual(20);
    expect(read.calls).toEqual(['Query', 'Query']);
  });
});

describe('the history of a page with more acts than one request reads', () => {
  const slug = 'many-acts';
  const publications = [2, 300, 450];
  const takenDown = 301;
  beforeAll(async () => {
    const items = Array.from({ length: 460 }, (_, index) => {
      const version = index + 1;
      const act = publications.includes(version)
        ? 'published'
        : version === takenDown
          ? 'unpublished'
          : 'facts-replaced';
      const entry = {
        entity: 'title-log',
        at,
        by: 'editor',
        act,
        note: `Note ${version}`,
        revision: version,
      };
      return { ...keys.titleLog(slug, version), ...entry };
    });
    await writeItems(storage.store, items);
  });

  it('has all that readers may see, and hides what the page said before it was taken off', async () => {
    const found: Awaited<ReturnType<typeof readPageHistory>>['entries'] = [];
    let before: number | undefined;
    let pages = 0;
    do {
      const page = await readPageHistory(storage.store, slug, { limit: 20, before });
      found.push(...page.entries);
      before = page.next;
      pages += 1;
    } while (before !== undefined && pages < 10);
    expect(found.map(({ version, note, changesHidden }) => [version, note, changesHidden])).toEqual([
      [450, 'Note 450', undefined],
      [301, 'Note 301', undefined],
      [300, undefined, true],
      [2, undefined, true],
    ]);
    expect(pages).toBe(3);
  });
});
