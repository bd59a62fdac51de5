import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectBatch } from '../../functions/page-projector/project-batch.ts';
import { storedData } from '../../functions/web/stored-data.ts';
import type { WebData } from '../../functions/web/web-data.ts';
import { Receipt } from '../../shared/moderation/receipt.ts';
import { TransparencyReport } from '../../shared/moderation/transparency-schema.ts';
import { seal } from '../../shared/people/sealing.ts';
import { writeDecision } from '../../shared/storage/decisions.ts';
import type { Store } from '../../shared/storage/store.ts';
import { createSubmission } from '../../shared/storage/submissions.ts';
import { PageDocument } from '../../shared/titles/page-document.ts';
import { TitleCard } from '../../shared/titles/schema.ts';
import { choicesOf } from '../../shared/titles/shown-recommendations.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { storePublished } from '../support/stored-titles.ts';
import { sampleKeys, sampleSources } from '../support/web/catalogue.ts';
import { sampleData } from '../support/web/sample-data.ts';
import { sampleNow, sampleSubmissions } from '../support/web/sample-receipts.ts';

const ids = Object.keys(sampleSubmissions);
const held = ['held', 'care'];

let storage: TestStorage;

/** Writes the sample through the storage modules, as the functions do. */
const fill = async (store: Store): Promise<void> => {
  const sources = sampleSources();
  for (const { title, review, titleChangedAt, publishedAt } of sources)
    await storePublished(store, title, review, { createdAt: titleChangedAt, publishedAt });
  const deps = {
    store,
    keys: sampleKeys,
    now: () => sampleNow,
    requestCard: async () => undefined,
    removeCardImages: async () => undefined,
  };
  await projectBatch(
    deps,
    sources.map(({ title }) => ({ slug: title.slug, facts: true })),
  );
  for (const { sent, decided } of Object.values(sampleSubmissions)) {
    await createSubmission(store, sent);
    if (decided) await writeDecision(store, decided);
  }
};

/** Returns the receipt of a sample as the API would issue it. */
const sealed = (id: string): string => {
  const { sent } = sampleSubmissions[id] ?? {};
  if (sent === undefined) throw new Error(`there is no sample ${id}`);
  return seal(sampleKeys, 'receipt', sent.address);
};

interface Adapter {
  open(): WebData;
  receiptOf(id: string): string;
}
const adapters: Record<string, Adapter> = {
  'the table': { open: () => storedData(storage.store, sampleKeys, () => sampleNow), receiptOf: sealed },
  'the preview': { open: sampleData, receiptOf: (id) => id },
};

beforeAll(async () => {
  storage = await startStorage();
  await fill(storage.store);
}, 60_000);
afterAll(() => storage.close());

describe.each(Object.entries(adapters))('the data of the pages from %s', (_, { open, receiptOf }) => {
  it('has a page for every card, with the same facts, and recommends only titles that have a card', async () => {
    const cards = await open().cards();
    expect(cards.length).toBeGreaterThan(10);
    const slugs = new Set(cards.map(({ slug }) => slug));
    expect(slugs.size).toBe(cards.length);
    for (const card of cards) {
      TitleCard.parse(card);
      const page = await open().titlePage(card.slug);
      const document = PageDocument.parse(page?.document);
      const { slug, kind, name, ageRating, stars } = card;
      expect(document).toMatchObject({ slug, kind, name, ageRating, stars });
      expect(document.recommendations.filter((other) => !slugs.has(other.slug))).toEqual([]);
      expect(document.recommendations.filter((other) => other.ageRating > ageRating + 2)).toEqual([]);
    }
  });

  it('has a different entity tag for each page', async () => {
    const cards = await open().cards();
    const tags = await Promise.all(cards.map(async ({ slug }) => (await open().titlePage(slug))?.etag));
    expect(tags.filter((tag) => !/^"[\w-]+"$/.test(tag ?? ''))).toEqual([]);
    expect(new Set(tags).size).toBe(cards.length);
  });

  it.each(['no-such-title', '', 'Coco', '__proto__', 'constructor'])('has no page for %j', async (slug) => {
    expect(await open().titlePage(slug)).toBeUndefined();
  });

  it('has the history of a published page, without the names of editors, and none of an unknown title', async () => {
    const changes = await open().titleHistory('coco');
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      expect(change).toMatchObject({ act: 'published', at: expect.stringMatching(/^2026-/) });
      expect(change).not.toHaveProperty('by');
    }
    expect(await open().titleHistory('no-such-title')).toEqual([]);
  });

  it('finds cards by name, even with a spelling mistake, and nothing for unknown words', async () => {
    const slugsFor = async (query: string) => (await open().searchCards(query)).map(({ slug }) => slug);
    expect((await slugsFor('coco'))[0]).toBe('coco');
    expect(await slugsFor('minecrfat')).toContain('minecraft');
    expect(await slugsFor('zzzzzz')).toEqual([]);
    expect(await slugsFor('')).toEqual([]);
  });

  it.each([1, 7, 30, 366])('contains the moderation statistics of %i days up to today', async (count) => {
    const report = TransparencyReport.parse(await open().transparency(count));
    const span = (Date.parse(report.to) - Date.parse(report.from)) / 86_400_000;
    expect(span).toBe(count - 1);
    const days = report.days.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.filter((day) => day < report.from || day > report.to)).toEqual([]);
  });

  it.each(ids)('contains the receipt of %s without the fields for its author', async (id) => {
    const receipt = Receipt.parse(await open().receipt(receiptOf(id)));
    expect(receipt.receipt).toBe(receiptOf(id));
    for (const field of ['content', 'name', 'spoiler', 'editWaits', 'review'])
      expect(receipt).not.toHaveProperty(field);
    expect(receipt.queue?.position ?? 0).toBeGreaterThanOrEqual(held.includes(id) ? 1 : 0);
    expect(receipt.queue !== undefined).toBe(held.includes(id));
    expect(receipt.decidedAt !== undefined).toBe(id !== 'checking');
  });

  it.each(['edit', 'rejected'])('contains the statement of reasons for %s', async (id) => {
    const explained = await open().statement(receiptOf(id));
    expect(explained).toMatchObject({ receipt: receiptOf(id), kind: 'review', ground: 'rules' });
    expect(explained?.reasons.filter(({ text }) => text.length < 20)).toEqual([]);
    expect(explained?.reasons.length).toBeGreaterThan(0);
  });

  it.each(['checking', 'held', 'published', 'care'])('has no statement of reasons for %s', async (id) => {
    expect(await open().statement(receiptOf(id))).toBeUndefined();
  });

  it.each(['unknown', '', '__proto__', 'constructor', 'x'.repeat(300)])(
    'has no receipt %j',
    async (receipt) => {
      expect(await open().receipt(receipt)).toBeUndefined();
      expect(await open().statement(receipt)).toBeUndefined();
    },
  );
});

describe('the preview and the table have the same data', () => {
  const both = async <Answer>(ask: (data: WebData, adapter: Adapter) => Promise<Answer>): Promise<Answer[]> =>
    Promise.all(Object.values(adapters).map((adapter) => ask(adapter.open(), adapter)));

  // Which titles the rule fills in depends on the order in which titles were published.
  const chosenIn = (slug: string): Set<string> => {
    const title = sampleSources().find((sources) => sources.title.slug === slug)?.title;
    return new Set(title ? choicesOf(title).map((choice) => choice.slug) : []);
  };

  it('in every card and every page, except which titles fill up the recommendations', async () => {
    const [stored, preview] = await both(async (data) => {
      const cards = [...(await data.cards())].sort((one, other) => one.slug.localeCompare(other.slug));
      const pages = await Promise.all(cards.map(({ slug }) => data.titlePage(slug)));
      const chosen = pages.map((page) => {
        const isChosen = chosenIn(page?.document?.slug ?? '');
        return {
          ...page?.document,
          recommendations: page?.document?.recommendations.filter(({ slug }) => isChosen.has(slug)),
        };
      });
      return { cards, chosen };
    });
    expect(preview).toEqual(stored);
  });

  it('in the results of a search, and in their order', async () => {
    const queries = ['family', 'music', 'friendship', 'the', 'adventure'];
    const [stored = [], preview] = await both((data) =>
      Promise.all(queries.map(async (query) => (await data.searchCards(query)).map(({ slug }) => slug))),
    );
    expect(preview).toEqual(stored);
    expect(stored.flat().length).toBeGreaterThan(queries.length);
  });

  it.each(ids)('in the receipt of %s and in its statement of reasons', async (id) => {
    const [stored, preview] = await both(async (data, { receiptOf }) => {
      const receipt = await data.receipt(receiptOf(id));
      return {
        receipt: { ...receipt, receipt: id, queue: receipt?.queue !== undefined },
        statement: { ...(await data.statement(receiptOf(id))), receipt: id },
      };
    });
    expect(preview).toEqual(stored);
  });
});
