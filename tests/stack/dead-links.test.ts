import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { putItem, readTables } from '../support/table.ts';
import { publishTitle, sampleTitle } from '../support/titles.ts';

const slug = 'dead-links';
const gone = 'https://films.nightlight-shop.example/dead-links';
const old = 'https://films.nightlight-shop.example/an-earlier-address';
const since = '2026-11-02T09:00:00.000Z';
let stack: TestStack;
let editor: Client;

interface Listed {
  items: { slug: string; url: string }[];
  nextCursor?: string;
}

const failed = (url: string, failures = 2) => ({
  url,
  reason: 'not-found',
  since,
  checkedAt: '2026-11-03T09:00:00.000Z',
  failures,
});

/** Writes what the check writes about a title: no machine of a test can have a dead link on the public internet. */
const record = (of: string, links: object[]): Promise<void> =>
  putItem(stack, {
    ...{ pk: 'LINKS', sk: `TITLE#${of}`, entity: 'links', slug: of, version: 2, links },
    ...{ listKey: 'DEADLINKS', listSort: since },
  });

const listed = async (): Promise<Listed['items']> =>
  (await editor.get('/v1/editorial/dead-links?limit=100'))
    .json<Listed>()
    .items.filter((one) => one.slug === slug);
const confirm = (url: unknown, of = slug, who = editor) =>
  who.send('POST', `/v1/editorial/titles/${of}/links/confirm`, { body: { url } });

beforeAll(async () => {
  stack = await freshStack();
  editor = await signIn(stack, 'dead-link-editor', 'editor', 1980);
  const { title, review } = sampleTitle(slug, 'Dead Links');
  const offer = { provider: 'Filmladen', region: 'AT', kind: 'buy', lastChecked: '2026-10-01' };
  await publishTitle(stack, slug, { ...title, whereToWatch: [{ ...offer, url: gone }] }, review);
  await record(slug, [failed(gone), failed(old)]);
});

afterAll(async () => {
  expect(stack.proxy.denied()).toEqual([]);
  await stack.stop();
});

describe('The list of dead links', () => {
  it('has the links that the page still has, with the offer and what the check found', async () => {
    expect(await listed()).toEqual([
      {
        slug,
        titleName: 'Dead Links',
        provider: 'Filmladen',
        region: 'AT',
        url: gone,
        reason: 'not-found',
        since,
        checkedAt: '2026-11-03T09:00:00.000Z',
      },
    ]);
  });

  it('goes on with a cursor', async () => {
    await record('dead-links-elsewhere', [failed(gone)]);
    const pages: string[] = [];
    let cursor = '';
    do {
      const answer = (await editor.get(`/v1/editorial/dead-links?limit=1${cursor}`)).json<Listed>();
      pages.push(...answer.items.map((one) => one.slug));
      cursor = answer.nextCursor === undefined ? '' : `&cursor=${encodeURIComponent(answer.nextCursor)}`;
    } while (cursor !== '');
    // The other title has no page.
    expect(pages.filter((one) => one.startsWith('dead-links'))).toEqual([slug]);
  });

  it('is for editors only', async () => {
    const parent = await signIn(stack, 'dead-link-parent');
    expect(codeOf(await parent.get('/v1/editorial/dead-links'))).toBe('403 not-an-editor');
    expect(codeOf(await confirm(gone, slug, parent))).toBe('403 not-an-editor');
    expect((await clientOf(stack).get('/v1/editorial/dead-links')).status).toBe(401);
  });

  it('refuses to confirm a link that is not dead, and addresses that are none', async () => {
    expect(codeOf(await confirm('https://films.nightlight-shop.example/another'))).toBe('404 link-not-found');
    expect(codeOf(await confirm(gone, 'no-such-title'))).toBe('404 link-not-found');
    for (const url of ['http://plain.com/', 'javascript:alert(1)', '', 7, null])
      expect(codeOf(await confirm(url)), String(url)).toBe('400 validation-failed');
  });

  it('loses a link when an editor confirms that it works', async () => {
    const answer = await confirm(gone);
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({ url: gone });
    expect(await listed()).toEqual([]);
  });
});

describe('The scheduled check', () => {
  it('runs with the rights of its function, and forgets links to names that are reserved for examples', async () => {
    const schedule = Object.keys(stack.resources).find((id) => id.startsWith('EveryQuarterOfAnHour'));
    const result = await stack.runSchedule(schedule ?? 'EveryQuarterOfAnHour');
    expect(result).toMatchObject({ ok: true, value: { titles: 2, links: 0, failed: 0 } });
    expect((await readTables(stack)).filter(({ pk }) => pk === 'LINKS').map(({ sk }) => sk)).toEqual([
      'ROUND',
    ]);
  });
});
