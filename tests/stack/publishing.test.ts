import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs, sampleTitle } from '../support/titles.ts';

const slug = 'publishing';
const path = `/v1/editorial/titles/${slug}`;
const { review } = sampleTitle(slug);
let stack: TestStack;
let author: Client;
let second: Client;
let third: Client;
beforeAll(async () => {
  stack = await freshStack();
  author = await signIn(stack, 'author', 'editor', 1980);
  second = await signIn(stack, 'second', 'editor', 1980);
  third = await signIn(stack, 'third', 'editor', 1980);
  await publishAs(stack, slug, 'Publishing');
});
afterAll(async () => {
  expect(stack.proxy.denied()).toEqual([]);
  await stack.stop();
});

interface Draft {
  title: Record<string, unknown> & { details: Record<string, unknown> };
  version: number;
  published?: { revision: number };
  scheduled?: { revision: number; at: string };
  revisions: { revision: number }[];
}
const draft = async () => (await author.get(path)).json<Draft>();
const write = async (change: object, more: object = {}) => {
  const answer = await author.send('POST', `${path}/revisions`, { body: { ...review, ...change, ...more } });
  expect(answer.status).toBe(201);
  return answer.json<{ revision: number }>().revision;
};
const publish = (revision: number, who = second, more: object = {}) =>
  who.send('POST', `${path}/publish`, { body: { revision, ...more } });
const put = async (change: object) => {
  const { title } = await draft();
  expect((await author.send('PUT', path, { body: { ...title, ...change } })).status).toBe(200);
};

interface HistoryPage {
  items: { changes: object[]; changesHidden?: true }[];
  nextCursor?: string;
}

describe('a revision', () => {
  it('is published by another editor than its author, which the server enforces', async () => {
    const revision = await write({ oneLiner: 'Written by one editor, published by another.' });
    expect(codeOf(await publish(revision, author))).toBe('403 second-editor-needed');
    expect((await pageOf(stack, slug)).oneLiner).not.toContain('Written by one editor');
    expect((await publish(revision)).status).toBe(200);
    expect((await pageOf(stack, slug)).oneLiner).toContain('Written by one editor');
  });

  it('that follows an unpublished one is published by nobody who wrote one of the two', async () => {
    const own = await write({ oneLiner: 'Written by the author, and nobody has published it.' });
    const body = { ...review, oneLiner: 'Written by the author, and somebody has changed it a little.' };
    const answer = await second.send('POST', `${path}/revisions`, { body });
    const { revision } = answer.json<{ revision: number }>();
    const refused = await publish(revision, author);
    expect(codeOf(refused)).toBe('403 second-editor-needed');
    expect(refused.json<{ detail: string }>().detail).toContain(`follows your revision ${own}`);
    expect(codeOf(await publish(revision, author, { at: new Date(stack.clock.now() + 600_000) }))).toBe(
      '403 second-editor-needed',
    );
    expect(codeOf(await publish(revision, second))).toBe('403 second-editor-needed');
    expect((await publish(revision, third)).status).toBe(200);
    expect((await pageOf(stack, slug)).oneLiner).toContain('changed it a little');
    const next = await second.send('POST', `${path}/revisions`, { body: { ...review, stars: 4 } });
    expect((await publish(next.json<{ revision: number }>().revision, author)).status).toBe(200);
  });

  it('may change the facts with the review, and readers see both at once', async () => {
    const { title } = await draft();
    const facts = { ...title, details: { ...title.details, episodes: 10 } };
    const revision = await write({ stars: 5 }, { title: facts, note: 'Ten episodes by now.' });
    expect(await pageOf(stack, slug)).toMatchObject({ stars: 4, details: { episodes: 9 } });
    await publish(revision);
    expect(await pageOf(stack, slug)).toMatchObject({ stars: 5, details: { episodes: 10 } });
  });

  it('is refused when the title has another version than its author read', async () => {
    const { version } = await draft();
    const body = { ...review, stars: 3, version: version - 1 };
    const answer = await author.send('POST', `${path}/revisions`, { body });
    expect(answer.json()).toMatchObject({ code: 'version-conflict', version });
    expect((await draft()).version).toBe(version);
  });

  it('is merged with what was published since it was written', async () => {
    const revision = await write({
      stars: 5,
      verdict: `${sampleTitle(slug).review && 'Another verdict: '}${'well made. '.repeat(8)}`,
    });
    await put({ name: 'Publishing, Renamed' });
    const published = (await draft()).published?.revision ?? 0;
    const answer = await publish(revision);
    expect([answer.status, answer.json<{ revision: number }>().revision]).toEqual([200, published + 1]);
    expect(await pageOf(stack, slug)).toMatchObject({
      name: 'Publishing, Renamed',
      verdict: expect.stringContaining('Another verdict'),
    });
  });

  it('is refused with both values when the same field was changed, and nothing is changed', async () => {
    const base = (await draft()).published?.revision ?? 0;
    const mine = await write({ stars: 2 });
    const { revisions } = await draft();
    const other = await second.send('POST', `${path}/revisions`, { body: { ...review, stars: 3 } });
    expect(revisions[0]?.revision).toBe(mine);
    expect((await publish(other.json<{ revision: number }>().revision, third)).status).toBe(200);
    const before = await draft();
    const refused = await publish(mine);
    expect(codeOf(refused)).toBe('409 edits-conflict');
    expect(refused.json<{ conflicts: object[] }>().conflicts).toContainEqual({
      path: '/stars',
      base: 5,
      mine: 2,
      theirs: 3,
    });
    expect(before.published?.revision).not.toBe(base);
    expect(await draft()).toEqual(before);
  });

  it('that was published before is restored as readers saw it', async () => {
    expect((await publish(1)).status).toBe(200);
    expect(await pageOf(stack, slug)).toMatchObject({
      name: 'Publishing',
      stars: 4,
      details: { episodes: 9 },
    });
    const { items } = (await author.get(`${path}/log?limit=1`)).json<{
      items: { act: string; changes: object[] }[];
    }>();
    expect(items[0]).toMatchObject({ act: 'published', revision: 1 });
    expect(items[0]?.changes).toContainEqual({
      path: '/name',
      from: 'Publishing, Renamed',
      to: 'Publishing',
    });
  });
});

describe('a publication', () => {
  const sweep = () =>
    stack.runSchedule(Object.keys(stack.resources).find((id) => id.startsWith('EveryFiveMinutes')) ?? '');

  it('can be scheduled, cancelled, and happens once its time has come', async () => {
    const revision = await write({ stars: 3, oneLiner: 'This one waits for its time to come.' });
    const at = new Date(stack.clock.now() + 600_000).toISOString();
    const answer = await publish(revision, second, { at });
    expect([answer.status, answer.json()]).toMatchObject([202, { revision, at }]);
    expect((await draft()).scheduled).toMatchObject({ revision, at });
    const list = await author.get('/v1/editorial/titles?state=scheduled');
    expect(list.json()).toMatchObject({ items: [{ slug, state: 'scheduled', scheduledFor: at }] });

    expect((await author.send('DELETE', `${path}/schedule`)).status).toBe(200);
    expect(codeOf(await author.send('DELETE', `${path}/schedule`))).toBe('409 not-scheduled');
    await publish(revision, second, { at });
    await sweep();
    expect((await pageOf(stack, slug)).stars).toBe(4);
    stack.clock.advance(660_000);
    await sweep();
    expect(await pageOf(stack, slug)).toMatchObject({ stars: 3, revision });
    expect((await draft()).scheduled).toBeUndefined();
  });

  it('cannot be scheduled further away than twenty years, which is a typing error', async () => {
    const answer = await publish(1, second, { at: new Date(stack.clock.now() + 21 * 366 * 86_400_000) });
    expect([codeOf(answer), answer.json()]).toMatchObject([
      '400 validation-failed',
      { errors: [{ path: 'at' }] },
    ]);
    expect((await draft()).scheduled).toBeUndefined();
  });

  it('of corrected facts leaves a waiting and a scheduled revision as they are', async () => {
    const stateOf = async () => (await author.get(path)).json<{ state: string }>().state;
    const revision = await write({ stars: 2, oneLiner: 'It waits while others correct the facts.' });
    await put({ name: 'Publishing, Corrected' });
    expect(await stateOf()).toBe('waiting');
    const at = new Date(stack.clock.now() + 300_000).toISOString();
    await publish(revision, second, { at });
    await put({ name: 'Publishing, Corrected Twice' });
    expect((await draft()).scheduled).toMatchObject({ revision });
    stack.clock.advance(360_000);
    await sweep();
    expect(await pageOf(stack, slug)).toMatchObject({ stars: 2, name: 'Publishing, Corrected Twice' });
    expect([await stateOf(), (await draft()).scheduled]).toEqual(['published', undefined]);
    await publish(1);
    expect(await stateOf()).toBe('published');
  });

  it('ends when the title is taken off the site, until a revision is published again', async () => {
    const body = { note: 'The work was withdrawn by its publisher.' };
    expect((await second.send('POST', `${path}/unpublish`, { body })).status).toBe(200);
    expect(codeOf(await second.send('POST', `${path}/unpublish`, { body }))).toBe('409 not-published');
    await stack.idle();
    const reader = clientOf(stack);
    expect(codeOf(await reader.get(`/v1/titles/${slug}`))).toBe('404 title-not-found');
    expect((await fetch(`${stack.baseUrl}/titles/${slug}`)).status).toBe(404);
    const listed = (await reader.get('/v1/titles?limit=100')).json<{ items: { slug: string }[] }>().items;
    expect(listed.map((card) => card.slug)).not.toContain(slug);
    expect((await draft()).published).toBeUndefined();

    expect((await publish(1)).status).toBe(200);
    expect(await pageOf(stack, slug)).toMatchObject({ name: 'Publishing', revision: 1 });
  });

  it('is followed in the public history by the takedown, which the page and the API say with its note', async () => {
    const reader = clientOf(stack);
    const { items } = (await reader.get(`/v1/titles/${slug}/history?limit=50`)).json<{
      items: { act?: string; note?: string; changes: object[] }[];
    }>();
    const note = 'The work was withdrawn by its publisher.';
    expect(items[0]?.act).toBeUndefined();
    expect(items[1]).toMatchObject({ act: 'unpublished', note, changes: [] });
    const shown = (await reader.get(`/titles/${slug}/history`)).text;
    expect(shown).toContain(note);
    expect(items).toHaveLength(shown.split('class="history-entry"').length - 1);
  });

  it('leaves nothing in the public history of what the page said before', async () => {
    const reader = clientOf(stack);
    const { items } = (await reader.get(`/v1/titles/${slug}/history?limit=50`)).json<HistoryPage>();
    expect(items.length).toBeGreaterThan(2);
    expect(items.filter(({ changes }) => changes.length > 0)).toEqual([]);
    expect(items.some(({ changesHidden }) => changesHidden)).toBe(true);
    let cursor: string | undefined;
    do {
      const after: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page = (await reader.get(`/v1/titles/${slug}/history?limit=1${after}`)).json<HistoryPage>();
      expect(page.items.filter(({ changes }) => changes.length > 0)).toEqual([]);
      cursor = page.nextCursor;
    } while (cursor);
    const shown = (await reader.get(`/titles/${slug}/history`)).text;
    expect(shown).toContain('is no longer shown');
    expect(shown).not.toContain('Corrected Twice');
  });
});

describe('the list of titles', () => {
  it('has drafts, waiting revisions and published titles, and can be searched', async () => {
    const { title } = sampleTitle('publishing-draft', 'A Draft of Its Own');
    await author.send('POST', '/v1/editorial/titles', { body: title });
    const list = async (query: string) =>
      (await author.get(`/v1/editorial/titles?${query}`)).json<{ items: { slug: string; state: string }[] }>()
        .items;
    expect(await list('state=draft')).toMatchObject([{ slug: 'publishing-draft', state: 'draft' }]);
    expect(await list('q=OF+its+own')).toMatchObject([{ slug: 'publishing-draft' }]);
    expect((await list('kind=series')).map((one) => one.slug).sort()).toEqual([
      'publishing',
      'publishing-draft',
    ]);
    expect((await list('owner=me')).map((one) => one.slug).sort()).toEqual([
      'publishing',
      'publishing-draft',
    ]);
    const other = (await second.get('/v1/editorial/titles?owner=me&limit=100')).json<{ items: object[] }>();
    expect(other.items).toEqual([]);
    const { items } = (await second.get('/v1/editorial/titles?limit=100')).json<{
      items: { slug: string; editedBy: string; writtenBy: string }[];
    }>();
    const { editedBy = '', writtenBy = '' } = items.find((one) => one.slug === slug) ?? {};
    expect(editedBy).not.toBe(writtenBy);
    expect(await list(`owner=${encodeURIComponent(editedBy)}`)).toEqual([]);
    const written = await list(`owner=${encodeURIComponent(writtenBy)}`);
    expect(written.map((one) => one.slug)).toContain(slug);
    expect(await list('owner=Nobody+Here')).toEqual([]);
    expect(codeOf(await author.get('/v1/editorial/titles?state=lost'))).toBe('400 validation-failed');
    const reader = await signIn(stack, 'a reader');
    expect(codeOf(await reader.get('/v1/editorial/titles'))).toBe('403 not-an-editor');
  });
});
