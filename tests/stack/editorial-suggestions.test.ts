import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { priceOf } from '../support/prices.ts';
import { codeOf, follow } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionsPath, suggestionText as text } from '../support/suggestions.ts';
import { readTables } from '../support/table.ts';
import { pageOf } from '../support/titles.ts';

let stack: TestStack;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await freshStack();
  steps = await suggestionSteps(stack, 'suggested');
});
afterAll(async () => {
  expect(stack.proxy.denied()).toEqual([]);
  await stack.stop();
});

describe('a suggestion with a patch', () => {
  it('waits for the editors with what the page says, what it said, and the proposal', async () => {
    const { slug, item, receipt } = await steps.suggested({
      'details.episodes': 10,
      '/contentGrid/language/level': 1,
    });
    expect(item).toMatchObject({
      slug,
      area: 'fact',
      state: 'forwarded',
      text,
      changes: [
        { path: '/details/episodes', from: 9, now: 9, to: 10 },
        { path: '/contentGrid/language/level', from: 4, now: 4, to: 1 },
      ],
      reader: { accepted: 0 },
    });
    expect(await follow(stack, receipt)).toMatchObject({
      state: 'forwarded',
      reasons: [],
      appealable: false,
    });
    await steps.put(slug, { episodes: 11 });
    await stack.idle();
    expect((await steps.editor.get(`${suggestionsPath}/${item.id}`)).json()).toMatchObject({
      id: item.id,
      changes: [{ path: '/details/episodes', from: 9, now: 11, to: 10 }, {}],
    });
  });

  it.each([
    [{ '/details/premiereDate': 'May 2002' }, 'patch.0.value'],
    [{ '/slug': 'another' }, 'patch.0.path'],
    [{ '/stars': 1 }, 'patch.0.path'],
    [{ '/nothing/here': 1 }, 'patch.0.path'],
    [{ '/community/adults/count': 99 }, 'patch.0.path'],
    [{ '/details/episodes': 9 }, 'patch.0.value'],
  ])('that is not possible is refused: %j', async (patch, wrong) => {
    const slug = await steps.newTitle();
    const who = await signIn(stack, 'reader of the impossible');
    const answer = await who.send('POST', `/v1/titles/${slug}/suggestions`, {
      body: { area: 'fact', text, patch },
    });
    expect(codeOf(answer)).toBe('422 patch-not-possible');
    expect(answer.json()).toMatchObject({ errors: [{ path: wrong }] });
    expect(await steps.list(`slug=${slug}`)).toEqual([]);
  });

  it('is accepted: the page changes, names the reader, and the receipt says so', async () => {
    const { slug, item, receipt, who } = await steps.suggested({ 'details.episodes': 10 }, { credit: true });
    await who.send('PUT', '/v1/me', { body: { handle: 'Copper Wren' } });
    const before = await pageOf(stack, slug);
    let status = 0;
    const price = (
      await priceOf(stack, async () => {
        const answer = await steps.decide(item, { outcome: 'accept' });
        status = answer.status;
        expect(answer.json()).toMatchObject({ state: 'applied', revision: before.revision + 1 });
      })
    )('EditorialApi');
    expect(status).toBe(200);
    expect(price.writeUnits).toBeLessThanOrEqual(16);
    expect(price.calls.filter((call) => /Write|Put|Update|Delete/.test(call))).toEqual([
      'TransactWriteItems',
    ]);
    const page = await pageOf(stack, slug);
    expect(page).toMatchObject({
      revision: before.revision + 1,
      details: { episodes: 10 },
      afterSuggestion: { creditedTo: expect.any(String) },
    });
    expect(page.lastUpdated > before.lastUpdated).toBe(true);
    expect(await follow(stack, receipt)).toMatchObject({
      state: 'applied',
      revision: page.revision,
      appealable: false,
    });
    expect((await steps.historyOf(slug))[0]).toEqual({
      revision: page.revision,
      publishedAt: expect.any(String),
      afterSuggestion: true,
      creditedTo: page.afterSuggestion?.creditedTo,
      changes: [{ path: '/details/episodes', from: 9, to: 10 }],
    });
    expect(await steps.list(`slug=${slug}`)).toEqual([]);
    expect(await steps.list(`slug=${slug}&state=applied`)).toMatchObject([
      { id: item.id, revision: page.revision },
    ]);
    expect(codeOf(await steps.decide(item, { outcome: 'accept' }))).toBe('409 already-decided');
  });

  it('adds to the record of its reader, whose next suggestion comes first', async () => {
    const { item } = await steps.suggested({ 'details.episodes': 10 }, {}, 'a reader with a record');
    expect((await steps.decide(item, { outcome: 'accept' })).status).toBe(200);
    await steps.suggested({ 'details.episodes': 12 }, {}, 'a reader without a record');
    const { slug } = await steps.suggested({ 'details.episodes': 10 }, {}, 'a reader with a record');
    const [first] = await steps.list();
    expect(first).toMatchObject({ slug, reader: { accepted: 1 } });
  });

  it('shows the record of its reader as it is now, and the reader finds it in their export', async () => {
    const reader = 'a reader whose record grows';
    const one = await steps.suggested({ 'details.episodes': 10 }, {}, reader);
    const two = await steps.suggested({ 'details.episodes': 10 }, {}, reader);
    expect(two.item.reader.accepted).toBe(0);
    expect((await steps.decide(one.item, { outcome: 'accept' })).status).toBe(200);
    expect((await steps.only(two.slug)).reader.accepted).toBe(1);
    const read = (await steps.editor.get(`${suggestionsPath}/${two.item.id}`)).json();
    expect(read).toMatchObject({ reader: { accepted: 1 } });
    expect((await two.who.get('/v1/me/export')).json()).toMatchObject({ usedSuggestions: 1 });
    const counts = async () =>
      (await readTables(stack)).filter(({ entity }) => entity === 'used-suggestions').length;
    const before = await counts();
    expect((await two.who.send('DELETE', '/v1/me')).status).toBe(204);
    expect(await counts()).toBe(before - 1);
  });

  it('is accepted with steps.other values, or in part', async () => {
    const one = await steps.suggested({ 'details.episodes': 10, 'details.network': 'Nettflix' });
    const changes = [{ path: '/details/episodes', value: 12 }];
    expect(codeOf(await steps.decide(one.item, { outcome: 'accept-in-part' }))).toBe('400 validation-failed');
    expect((await steps.decide(one.item, { outcome: 'accept-in-part', changes })).status).toBe(200);
    expect(await pageOf(stack, one.slug)).toMatchObject({ details: { episodes: 12, network: 'Netflix' } });
    expect(await follow(stack, one.receipt)).toMatchObject({ state: 'applied', inPart: true });
    const two = await steps.suggested(undefined);
    expect(codeOf(await steps.decide(two.item, { outcome: 'accept' }))).toBe('400 validation-failed');
    const wrong = await steps.decide(two.item, {
      outcome: 'accept',
      changes: [{ path: '/stars', value: 1 }],
    });
    expect(codeOf(wrong)).toBe('422 patch-not-possible');
    expect(wrong.json()).toMatchObject({ errors: [{ path: 'changes.0.path' }] });
    expect((await steps.decide(two.item, { outcome: 'accept', changes })).status).toBe(200);
    expect((await pageOf(stack, two.slug)).details).toMatchObject({ episodes: 12 });
  });

  it('is a conflict when the field has changed since, until an editor says what the page should say', async () => {
    const { slug, item, receipt } = await steps.suggested({ 'details.episodes': 10, 'details.seasons': 2 });
    await steps.put(slug, { episodes: 11, network: 'Other' });
    const refused = await steps.decide(item, { outcome: 'accept' });
    expect(codeOf(refused)).toBe('409 edits-conflict');
    expect(refused.json()).toMatchObject({
      conflicts: [{ path: '/details/episodes', base: 9, mine: 10, theirs: 11 }],
    });
    expect(await pageOf(stack, slug)).toMatchObject({ details: { episodes: 11 } });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'conflict' });
    const again = await steps.only(slug);
    expect(again).toMatchObject({ state: 'conflict', version: item.version + 1 });
    expect(codeOf(await steps.decide(item, { outcome: 'accept' }))).toBe('409 version-conflict');
    const changes = [{ path: '/details/episodes', value: 10 }];
    expect((await steps.decide(again, { outcome: 'accept', changes })).status).toBe(200);
    expect(await pageOf(stack, slug)).toMatchObject({ details: { episodes: 10, network: 'Other' } });
  });

  it('merges with changes of steps.other fields', async () => {
    const offer = {
      provider: 'City Library',
      region: 'US',
      kind: 'library',
      url: 'https://library.example.org/42',
      lastChecked: '2026-11-01',
    };
    const { slug, item } = await steps.suggested([{ path: '/whereToWatch/-', value: offer }], {
      area: 'where-to-watch',
    });
    await steps.put(slug, { episodes: 11 });
    expect((await steps.decide(item, { outcome: 'accept' })).status).toBe(200);
    const page = await pageOf(stack, slug);
    expect(page.details).toMatchObject({ episodes: 11 });
    expect(page.whereToWatch.at(-1)).toEqual(offer);
  });
});

describe('the inbox', () => {
  it('takes one query for the list, one request for all pages, and one for the records of readers', async () => {
    await steps.list();
    const price = (await priceOf(stack, () => steps.list()))('EditorialApi');
    expect(price.calls.filter((call) => call === 'BatchGetItem')).toHaveLength(2);
    expect(price.calls.filter((call) => call === 'Query')).toHaveLength(2);
  });

  it('has pages', async () => {
    const first = (await steps.editor.get(`${suggestionsPath}?limit=1`)).json<{
      items: object[];
      nextCursor: string;
    }>();
    const second = (await steps.editor.get(`${suggestionsPath}?limit=1&cursor=${first.nextCursor}`)).json<{
      items: object[];
    }>();
    expect([first.items.length, second.items.length]).toEqual([1, 1]);
    expect(second.items).not.toEqual(first.items);
    expect(codeOf(await steps.editor.get(`${suggestionsPath}?state=held`))).toBe('400 validation-failed');
  });
});

describe('the name of a credited reader', () => {
  it('disappears from the page, the history and the log when they erase themselves', async () => {
    const { slug, item, who } = await steps.suggested({ 'details.episodes': 10 }, { credit: true });
    await steps.decide(item, { outcome: 'accept' });
    const name = (await pageOf(stack, slug)).afterSuggestion?.creditedTo;
    expect(name).toEqual(expect.any(String));
    expect((await who.send('DELETE', '/v1/me')).status).toBe(204);
    const page = await pageOf(stack, slug);
    expect(page).toMatchObject({ details: { episodes: 10 }, afterSuggestion: {} });
    expect(JSON.stringify([page, await steps.historyOf(slug)])).not.toContain(name);
  });
});
