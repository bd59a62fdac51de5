import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditorialSuggestion } from '../../shared/contract/suggestions.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { priceOf } from '../support/prices.ts';
import { codeOf, follow, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const text = 'The studio page gives another number than this page; please compare the two.';
const path = '/v1/editorial/suggestions';
let stack: TestStack;
let editor: Client;
let other: Client;
let moderator: Client;
beforeAll(async () => {
  stack = await freshStack();
  editor = await signIn(stack, 'first suggestions editor', 'editor', 1980);
  other = await signIn(stack, 'other suggestions editor', 'editor', 1980);
  moderator = await signIn(stack, 'suggestions moderator', 'moderator', 1980);
});
afterAll(async () => {
  expect(stack.proxy.denied()).toEqual([]);
  await stack.stop();
});

let titles = 0;
/** Publishes a title of its own for a test, with one suggestion about it that waits for the editors. */
const suggested = async (patch: object | undefined, more: object = {}, reader = `reader ${titles}`) => {
  titles += 1;
  const slug = `suggested-${titles}`;
  await publishAs(stack, slug);
  const who = await signIn(stack, reader);
  const { receipt } = await submit(who, slug, { area: 'fact', text, patch, ...more });
  await stack.idle();
  return { slug, who, receipt, item: await only(slug) };
};
const list = async (query = '', who = editor) =>
  (await who.get(`${path}?${query}`)).json<{ items: EditorialSuggestion[] }>().items;
const only = async (slug: string, query = '') => {
  const [item] = await list(`slug=${slug}${query}`);
  if (item === undefined) throw new Error('there is no such suggestion');
  return item;
};
const decide = (
  item: Pick<EditorialSuggestion, 'id' | 'version'>,
  body: object,
  who = editor,
  headers = {},
) => who.send('POST', `${path}/${item.id}/decision`, { body: { version: item.version, ...body }, headers });
const put = async (slug: string, details: object) => {
  const { title } = (await editor.get(`/v1/editorial/titles/${slug}`)).json<{ title: { details: object } }>();
  const body = { ...title, details: { ...title.details, ...details } };
  expect((await editor.send('PUT', `/v1/editorial/titles/${slug}`, { body })).status).toBe(200);
};
const historyOf = async (slug: string) =>
  (await clientOf(stack).get(`/v1/titles/${slug}/history`)).json<{ items: Record<string, unknown>[] }>()
    .items;

describe('a suggestion with a patch', () => {
  it('waits for the editors with what the page says, what it said, and the proposal', async () => {
    const { slug, item, receipt } = await suggested({
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
    await put(slug, { episodes: 11 });
    await stack.idle();
    expect((await editor.get(`${path}/${item.id}`)).json()).toMatchObject({
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
    titles += 1;
    const slug = `suggested-${titles}`;
    await publishAs(stack, slug);
    const who = await signIn(stack, 'reader of the impossible');
    const answer = await who.send('POST', `/v1/titles/${slug}/suggestions`, {
      body: { area: 'fact', text, patch },
    });
    expect(codeOf(answer)).toBe('422 patch-not-possible');
    expect(answer.json()).toMatchObject({ errors: [{ path: wrong }] });
    expect(await list(`slug=${slug}`)).toEqual([]);
  });

  it('is accepted: the page changes, names the reader, and the receipt says so', async () => {
    const { slug, item, receipt, who } = await suggested({ 'details.episodes': 10 }, { credit: true });
    await who.send('PUT', '/v1/me', { body: { handle: 'Copper Wren' } });
    const before = await pageOf(stack, slug);
    let status = 0;
    const price = (
      await priceOf(stack, async () => {
        const answer = await decide(item, { outcome: 'accept' });
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
    expect((await historyOf(slug))[0]).toEqual({
      revision: page.revision,
      publishedAt: expect.any(String),
      afterSuggestion: true,
      creditedTo: page.afterSuggestion?.creditedTo,
      changes: [{ path: '/details/episodes', from: 9, to: 10 }],
    });
    expect(await list(`slug=${slug}`)).toEqual([]);
    expect(await list(`slug=${slug}&state=applied`)).toMatchObject([
      { id: item.id, revision: page.revision },
    ]);
    expect(codeOf(await decide(item, { outcome: 'accept' }))).toBe('409 already-decided');
  });

  it('adds to the record of its reader, whose next suggestion comes first', async () => {
    const { item } = await suggested({ 'details.episodes': 10 }, {}, 'a reader with a record');
    expect((await decide(item, { outcome: 'accept' })).status).toBe(200);
    await suggested({ 'details.episodes': 12 }, {}, 'a reader without a record');
    const { slug } = await suggested({ 'details.episodes': 10 }, {}, 'a reader with a record');
    const [first] = await list();
    expect(first).toMatchObject({ slug, reader: { accepted: 1 } });
  });

  it('is accepted with other values, or in part', async () => {
    const one = await suggested({ 'details.episodes': 10, 'details.network': 'Nettflix' });
    const changes = [{ path: '/details/episodes', value: 12 }];
    expect(codeOf(await decide(one.item, { outcome: 'accept-in-part' }))).toBe('400 validation-failed');
    expect((await decide(one.item, { outcome: 'accept-in-part', changes })).status).toBe(200);
    expect(await pageOf(stack, one.slug)).toMatchObject({ details: { episodes: 12, network: 'Netflix' } });
    expect(await follow(stack, one.receipt)).toMatchObject({ state: 'applied', inPart: true });
    const two = await suggested(undefined);
    expect(codeOf(await decide(two.item, { outcome: 'accept' }))).toBe('400 validation-failed');
    const wrong = await decide(two.item, { outcome: 'accept', changes: [{ path: '/stars', value: 1 }] });
    expect(codeOf(wrong)).toBe('422 patch-not-possible');
    expect(wrong.json()).toMatchObject({ errors: [{ path: 'changes.0.path' }] });
    expect((await decide(two.item, { outcome: 'accept', changes })).status).toBe(200);
    expect((await pageOf(stack, two.slug)).details).toMatchObject({ episodes: 12 });
  });

  it('is a conflict when the field has changed since, until an editor says what the page should say', async () => {
    const { slug, item, receipt } = await suggested({ 'details.episodes': 10, 'details.seasons': 2 });
    await put(slug, { episodes: 11, network: 'Other' });
    const refused = await decide(item, { outcome: 'accept' });
    expect(codeOf(refused)).toBe('409 edits-conflict');
    expect(refused.json()).toMatchObject({
      conflicts: [{ path: '/details/episodes', base: 9, mine: 10, theirs: 11 }],
    });
    expect(await pageOf(stack, slug)).toMatchObject({ details: { episodes: 11 } });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'conflict' });
    const again = await only(slug);
    expect(again).toMatchObject({ state: 'conflict', version: item.version + 1 });
    expect(codeOf(await decide(item, { outcome: 'accept' }))).toBe('409 version-conflict');
    const changes = [{ path: '/details/episodes', value: 10 }];
    expect((await decide(again, { outcome: 'accept', changes })).status).toBe(200);
    expect(await pageOf(stack, slug)).toMatchObject({ details: { episodes: 10, network: 'Other' } });
  });

  it('merges with changes of other fields', async () => {
    const offer = {
      provider: 'City Library',
      region: 'US',
      kind: 'library',
      url: 'https://library.example.org/42',
      lastChecked: '2026-11-01',
    };
    const { slug, item } = await suggested([{ path: '/whereToWatch/-', value: offer }], {
      area: 'where-to-watch',
    });
    await put(slug, { episodes: 11 });
    expect((await decide(item, { outcome: 'accept' })).status).toBe(200);
    const page = await pageOf(stack, slug);
    expect(page.details).toMatchObject({ episodes: 11 });
    expect(page.whereToWatch.at(-1)).toEqual(offer);
  });
});

describe('a suggestion that is not used', () => {
  it('is declined with a reason that the reader sees, and the appeal is answered by another editor', async () => {
    const { slug, item, receipt, who } = await suggested({ 'details.episodes': 10 });
    expect(codeOf(await decide(item, { outcome: 'decline' }))).toBe('400 reason-required');
    const declined = await decide(item, {
      outcome: 'decline',
      reason: 'not-confirmed',
      publicNote: 'We asked.',
    });
    expect(declined.json()).toMatchObject({ state: 'declined' });
    const seen = await follow(stack, receipt, who);
    expect(seen).toMatchObject({ state: 'declined', appealable: true, note: 'We asked.' });
    expect(seen.reasons).toMatchObject([{ code: 'not-confirmed', text: expect.stringContaining('confirm') }]);
    expect(await list(`slug=${slug}`)).toEqual([]);

    const words = { text: 'The new source was published yesterday.' };
    expect((await who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: words })).status).toBe(202);
    const appealed = await only(slug);
    expect(appealed).toMatchObject({ state: 'declined', appeal: words });
    const reply = { outcome: 'accept', publicNote: 'You were right after all.' };
    expect(codeOf(await decide(appealed, reply))).toBe('403 same-decider');
    expect(codeOf(await decide(appealed, { outcome: 'accept' }, other))).toBe('400 text-required');
    expect((await decide(appealed, reply, other)).json()).toMatchObject({ state: 'applied' });
    expect(await follow(stack, receipt)).toMatchObject({
      state: 'applied',
      appeal: { state: 'overturned', reply: reply.publicNote },
      appealable: false,
    });
    expect((await pageOf(stack, slug)).details).toMatchObject({ episodes: 10 });
  });

  it('stays declined when another editor upholds the decision, which ends the matter', async () => {
    const { slug, item, receipt, who } = await suggested({ 'details.episodes': 10 });
    await decide(item, { outcome: 'decline', reason: 'It counts the trailer as an episode.' });
    await who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: 'It does not.' } });
    const body = { outcome: 'decline', publicNote: 'It does; see the list of the network.' };
    expect((await decide(await only(slug), body, other)).status).toBe(200);
    expect(await follow(stack, receipt)).toMatchObject({
      state: 'declined',
      appeal: { state: 'upheld', reply: body.publicNote },
      appealable: false,
    });
    expect(await list(`slug=${slug}`)).toEqual([]);
  });

  it('is a duplicate of another one for the same title', async () => {
    const { slug, item, receipt } = await suggested({ 'details.episodes': 10 });
    const { item: elsewhere } = await suggested({ 'details.episodes': 10 });
    await submit(await signIn(stack, 'second reader'), slug, {
      area: 'fact',
      text: 'There are ten episodes by now.',
    });
    await stack.idle();
    const first = (await list(`slug=${slug}`)).find(({ id }) => id !== item.id);
    for (const duplicateOf of [undefined, item.id, elsewhere.id, 'sug_x'])
      expect(codeOf(await decide(item, { outcome: 'duplicate', duplicateOf }))).toBe('400 validation-failed');
    expect((await decide(item, { outcome: 'duplicate', duplicateOf: first?.id })).status).toBe(200);
    expect(await follow(stack, receipt)).toMatchObject({ state: 'duplicate', appealable: true });
  });
});

describe('who decides about a suggestion', () => {
  it('is an editor who did not write it', async () => {
    const { item, slug } = await suggested({ 'details.episodes': 10 });
    for (const who of [moderator, await signIn(stack, 'a reader')]) {
      expect(codeOf(await who.get(path))).toBe('403 not-an-editor');
      expect(codeOf(await decide(item, { outcome: 'accept' }, who))).toBe('403 not-an-editor');
    }
    await submit(other, slug, { area: 'fact', text, patch: { 'details.episodes': 12 } });
    await stack.idle();
    const own = (await list(`slug=${slug}`, other)).find((one) => one.own);
    expect(own).toBeDefined();
    expect(codeOf(await decide(own ?? item, { outcome: 'accept' }, other))).toBe('403 conflict-of-interest');
  });

  it('does not see what moderation holds or refused', async () => {
    titles += 1;
    const slug = `suggested-${titles}`;
    await publishAs(stack, slug);
    const who = await signIn(stack, 'a reader whose texts are stopped');
    const held = await submit(who, slug, {
      area: 'other',
      text: 'Una película preciosa que vimos todos juntos en casa.',
    });
    await submit(who, slug, { area: 'other', text: 'Ask jane.doe@example.com, she was on the crew.' });
    expect((await follow(stack, held.receipt)).state).toBe('held');
    expect(await list(`slug=${slug}`)).toEqual([]);
    const cases = (await moderator.get('/v1/moderation/cases')).json<{
      items: { id: string; receipt: string; version: number }[];
    }>();
    const about = cases.items.find((one) => one.receipt === held.receipt);
    const body = { outcome: 'publish', reasons: [], version: about?.version };
    expect(
      (await moderator.send('POST', `/v1/moderation/cases/${about?.id}/decisions`, { body })).status,
    ).toBe(200);
    expect((await follow(stack, held.receipt)).state).toBe('forwarded');
    expect(await list(`slug=${slug}`)).toHaveLength(1);
  });

  it('is one of two who decide at once, and a repeated request is answered alike', async () => {
    const { item, slug } = await suggested({ 'details.episodes': 10 });
    const before = (await pageOf(stack, slug)).revision;
    const key = { 'idempotency-key': 'decide-once' };
    const first = await decide(item, { outcome: 'accept' }, editor, key);
    const repeated = await decide(item, { outcome: 'accept' }, editor, key);
    expect([repeated.status, repeated.json()]).toEqual([200, first.json()]);
    expect(codeOf(await decide(item, { outcome: 'decline', reason: 'x' }, editor, key))).toBe(
      '422 idempotency-key-reused',
    );
    expect((await pageOf(stack, slug)).revision).toBe(before + 1);
    const two = await suggested({ 'details.episodes': 10 });
    const answers = await Promise.all([
      decide(two.item, { outcome: 'accept' }),
      decide(two.item, { outcome: 'accept' }, other),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('the inbox', () => {
  it('takes one query for the list and one request for all pages', async () => {
    await list();
    const price = (await priceOf(stack, () => list()))('EditorialApi');
    expect(price.calls.filter((call) => call === 'BatchGetItem')).toHaveLength(1);
    expect(price.calls.filter((call) => call === 'Query')).toHaveLength(2);
  });

  it('has pages', async () => {
    const first = (await editor.get(`${path}?limit=1`)).json<{ items: object[]; nextCursor: string }>();
    const second = (await editor.get(`${path}?limit=1&cursor=${first.nextCursor}`)).json<{
      items: object[];
    }>();
    expect([first.items.length, second.items.length]).toEqual([1, 1]);
    expect(second.items).not.toEqual(first.items);
    expect(codeOf(await editor.get(`${path}?state=held`))).toBe('400 validation-failed');
  });
});

describe('the name of a credited reader', () => {
  it('disappears from the page, the history and the log when they erase themselves', async () => {
    const { slug, item, who } = await suggested({ 'details.episodes': 10 }, { credit: true });
    await decide(item, { outcome: 'accept' });
    const name = (await pageOf(stack, slug)).afterSuggestion?.creditedTo;
    expect(name).toEqual(expect.any(String));
    expect((await who.send('DELETE', '/v1/me')).status).toBe(204);
    const page = await pageOf(stack, slug);
    expect(page).toMatchObject({ details: { episodes: 10 }, afterSuggestion: {} });
    expect(JSON.stringify([page, await historyOf(slug)])).not.toContain(name);
  });
});
