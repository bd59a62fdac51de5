import { beforeAll, describe, expect, it } from 'vitest';
import type { EditorialSuggestion } from '../../shared/contract/suggestions.ts';
import { signIn } from '../support/client.ts';
import { mergeInto } from '../support/merging.ts';
import { codeOf, follow } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionsPath, suggestionText } from '../support/suggestions.ts';
import { pageOf, sampleTitle } from '../support/titles.ts';

let stack: TestStack;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'seen-pages');
});

const network = (value: string) => ({ 'details.network': value });
const send = async (slug: string, body: object, reader = 'seen reader') => {
  const who = await signIn(stack, reader);
  const path = `/v1/titles/${slug}/suggestions`;
  return who.send('POST', path, { body: { area: 'fact', text: suggestionText, ...body } });
};
const read = async ({ id }: { id: string }) =>
  (await steps.editor.get(`${suggestionsPath}/${id}`)).json<EditorialSuggestion>();
/** Replaces members of a title, as an editor does. */
const replace = async (slug: string, change: object): Promise<void> => {
  const path = `/v1/editorial/titles/${slug}`;
  const { title } = (await steps.editor.get(path)).json<{ title: object }>();
  expect((await steps.editor.send('PUT', path, { body: { ...title, ...change } })).status).toBe(200);
  await stack.idle();
};
const offer = (provider: string, kind = 'stream') => ({
  provider,
  region: 'US',
  kind,
  url: `https://www.${provider.toLowerCase()}.com/title`,
  lastChecked: '2026-11-01',
});

describe('A suggestion by a reader whose page has changed since they opened it', () => {
  it('is about what their page said: the receipt says so, and the editors see the conflict', async () => {
    const slug = await steps.newTitle();
    const { revision } = await pageOf(stack, slug);
    await steps.put(slug, { network: 'Apple TV+' });
    await stack.idle();
    const patch = network('Netflix International');
    const { item, receipt, who } = await steps.suggestedFor(slug, patch, 'seen ana', { revision });
    const change = { path: '/details/network', from: 'Netflix', to: 'Netflix International' };
    expect(item).toMatchObject({ base: revision, changes: [{ ...change, now: 'Apple TV+' }] });
    expect(await follow(stack, receipt, who)).toMatchObject({ changes: [change] });
    const refused = await steps.decide(item, { outcome: 'accept' });
    expect(codeOf(refused)).toBe('409 edits-conflict');
    expect(refused.json()).toMatchObject({ conflicts: [{ base: 'Netflix', theirs: 'Apple TV+' }] });
  });

  it('is about the present page when they name its revision or none', async () => {
    const slug = await steps.newTitle();
    await steps.put(slug, { network: 'Apple TV+' });
    const { revision } = await pageOf(stack, slug);
    for (const [reader, more] of [
      ['seen bo', { revision }],
      ['seen cy', {}],
    ] as const) {
      expect((await send(slug, { patch: network('Hulu'), ...more }, reader)).status).toBe(202);
      await stack.idle();
    }
    for (const { base, changes } of await steps.list(`slug=${slug}`)) {
      expect([base, changes[0]?.from]).toEqual([revision, 'Apple TV+']);
    }
  });

  it('is refused for a revision that readers cannot have seen, or that was on the page before it was taken off', async () => {
    const slug = await steps.newTitle();
    const path = `/v1/editorial/titles/${slug}`;
    const draft = { ...sampleTitle(slug).review, oneLiner: 'Nobody has published these words.' };
    expect((await steps.editor.send('POST', `${path}/revisions`, { body: draft })).status).toBe(201);
    const patch = network('Hulu');
    const refusedFor = async (revision: number) => {
      const answer = await send(slug, { patch, revision });
      expect(codeOf(answer)).toBe('422 patch-not-possible');
      return answer.json<{ errors: { path: string }[] }>().errors.map((error) => error.path);
    };
    for (const revision of [2, 99]) expect(await refusedFor(revision)).toEqual(['revision']);
    await steps.takeOff(slug);
    const publish = async (body: object) =>
      expect((await steps.other.send('POST', `${path}/publish`, { body })).status).toBe(200);
    await publish({ revision: 1 });
    await steps.put(slug, { network: 'Apple TV+' });
    await stack.idle();
    // Revision 1 was published once more after the takedown, so readers have seen it.
    expect((await send(slug, { patch, revision: 1 }, 'seen dee')).status).toBe(202);
    await steps.takeOff(slug);
    await publish({ revision: 3 });
    await stack.idle();
    expect(await refusedFor(1)).toEqual(['revision']);
    expect((await send(slug, { text: 'In words only.', revision: 1 }, 'seen eli')).status).toBe(202);
  });

  it('is refused when they have read the page of a title that was merged since', async () => {
    const [old, target] = [await steps.newTitle(), await steps.newTitle()];
    const { revision } = await pageOf(stack, old);
    expect((await mergeInto(steps.editor, old, target)).status).toBe(200);
    await stack.idle();
    stack.clock.advance(11_000);
    expect(codeOf(await send(old, { patch: network('Hulu'), revision }))).toBe('422 patch-not-possible');
    expect((await send(old, { patch: network('Hulu') })).status).toBe(202);
  });
});

describe('The same addition by two readers', () => {
  it.each([
    ['an offer', [{ path: '/whereToWatch/-', value: offer('Hulu') }]],
    ['a name', [{ path: '/details/cast/-', value: 'Ada One' }]],
  ])('of %s makes one revision', async (_, patch) => {
    const slug = await steps.newTitle();
    const first = await steps.suggestedFor(slug, patch, 'seen first');
    await send(slug, { patch }, 'seen second');
    await stack.idle();
    const second = (await steps.list(`slug=${slug}`)).find(({ id }) => id !== first.item.id);
    if (second === undefined) throw new Error('there is no second suggestion');
    expect((await steps.decide(first.item, { outcome: 'accept' })).json()).toMatchObject({ revision: 2 });
    expect((await steps.decide(second, { outcome: 'accept' })).json()).toMatchObject({ revision: 2 });
    await stack.idle();
    expect((await steps.historyOf(slug)).map(({ revision }) => revision)).toEqual([2, 1]);
    expect((await pageOf(stack, slug)).revision).toBe(2);
  });
});

describe('A suggestion about a row of a list', () => {
  it('follows its offer to another place, and cannot be accepted once the offer is gone', async () => {
    const slug = await steps.newTitle();
    await replace(slug, { whereToWatch: [offer('Netflix'), offer('Apple', 'buy')] });
    const better = 'https://www.netflix.com/title/81';
    const patch = [{ path: '/whereToWatch/0/url', value: better }];
    const { item } = await steps.suggestedFor(slug, patch, 'seen rows', { area: 'where-to-watch' });
    const netflix = { ...offer('Netflix'), url: 'https://www.netflix.com/other' };
    await replace(slug, { whereToWatch: [offer('Apple', 'buy'), netflix] });
    expect((await read(item)).changes).toMatchObject([{ from: offer('Netflix').url, now: netflix.url }]);
    await replace(slug, { whereToWatch: [offer('Hulu'), offer('Apple', 'buy')] });
    const seen = await read(item);
    expect(seen.changes).toMatchObject([{ now: null, gone: true }]);
    expect(codeOf(await steps.decide(item, { outcome: 'accept' }))).toBe('409 edits-conflict');
    const { version } = await read(item);
    for (const change of [{ now: null }, { now: offer('Hulu').url }, {}]) {
      const changes = [{ path: '/whereToWatch/0/url', value: better, ...change }];
      const refused = await steps.decide({ ...item, version }, { outcome: 'accept', changes });
      expect(codeOf(refused)).toBe('422 patch-not-possible');
      expect(refused.json()).toMatchObject({
        errors: [{ path: 'changes.0.path', message: 'names nothing on this page any more' }],
      });
    }
    expect((await pageOf(stack, slug)).whereToWatch.map(({ url }) => url)).not.toContain(better);
    await replace(slug, { whereToWatch: [offer('Hulu'), netflix] });
    const changes = [{ path: '/whereToWatch/0/url', value: better, now: netflix.url }];
    expect((await steps.decide({ ...item, version }, { outcome: 'accept', changes })).status).toBe(200);
    const { whereToWatch } = await pageOf(stack, slug);
    expect(whereToWatch.map(({ url }) => url)).toEqual([offer('Hulu').url, better]);
  });
});
