import { beforeAll, describe, expect, it } from 'vitest';
import type { EditorialSuggestion } from '../../shared/contract/suggestions.ts';
import { clientOf } from '../support/client.ts';
import { codeOf, follow } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionsPath } from '../support/suggestions.ts';
import { pageOf } from '../support/titles.ts';

let stack: TestStack;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'present-values');
});

const read = async ({ id }: { id: string }) =>
  (await steps.editor.get(`${suggestionsPath}/${id}`)).json<EditorialSuggestion>();
const episodes = (value: number, now: number) => ({ path: '/details/episodes', value, now });

describe('a field that changed on the page since the suggestion was made', () => {
  it('is replaced at once by an editor who says what the page says now', async () => {
    const { slug, item, receipt } = await steps.suggested({ 'details.episodes': 10, 'details.seasons': 2 });
    await steps.put(slug, { episodes: 11 });
    const body = { outcome: 'accept-in-part', changes: [episodes(10, 11)] };
    expect((await steps.decide(item, body)).json()).toMatchObject({ state: 'applied' });
    expect((await pageOf(stack, slug)).details).toMatchObject({ episodes: 10, seasons: 1 });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'applied', inPart: true });
  });

  it('is not replaced when it changed again meanwhile: nothing is published', async () => {
    const { slug, item } = await steps.suggested({ 'details.episodes': 10 });
    await steps.put(slug, { episodes: 11 });
    await steps.put(slug, { episodes: 12 });
    const before = await pageOf(stack, slug);
    const refused = await steps.decide(item, { outcome: 'accept', changes: [episodes(10, 11)] });
    expect(codeOf(refused)).toBe('409 edits-conflict');
    expect(refused.json()).toMatchObject({
      conflicts: [{ path: '/details/episodes', base: 9, mine: 10, theirs: 12 }],
    });
    expect(await pageOf(stack, slug)).toEqual(before);
    const again = await steps.only(slug);
    expect((await steps.decide(again, { outcome: 'accept', changes: [episodes(10, 12)] })).status).toBe(200);
  });

  it('is stated for every change or for none', async () => {
    const { item } = await steps.suggested({ 'details.episodes': 10, 'details.seasons': 2 });
    const changes = [episodes(10, 9), { path: '/details/seasons', value: 2 }];
    const refused = await steps.decide(item, { outcome: 'accept', changes });
    expect(codeOf(refused)).toBe('400 validation-failed');
    expect(refused.json()).toMatchObject({ errors: [{ path: 'changes' }] });
  });

  it('is no conflict when another entry of its list was removed', async () => {
    const slug = await steps.newTitle();
    await steps.put(slug, { cast: ['Ada One', 'Ben Two'] });
    await stack.idle();
    const { item } = await steps.suggestedFor(slug, [{ path: '/details/cast/1', value: 'Ben Three' }]);
    await steps.put(slug, { cast: ['Ben Two', 'Cy Four'] });
    const seen = await read(item);
    expect(seen.changes).toEqual([
      { path: '/details/cast/1', from: 'Ben Two', now: 'Ben Two', to: 'Ben Three' },
    ]);
    const changes = [{ path: '/details/cast/1', value: 'Ben Three', now: 'Ben Two' }];
    expect((await steps.decide(item, { outcome: 'accept', changes })).status).toBe(200);
    expect((await pageOf(stack, slug)).details).toMatchObject({ cast: ['Ben Three', 'Cy Four'] });
  });
});

describe('a suggestion that is read', () => {
  it('for a title that is off the site says so, and cannot be accepted', async () => {
    const { slug, item } = await steps.suggested({ 'details.episodes': 10 });
    expect(item).not.toHaveProperty('offSite');
    expect(await read(item)).toMatchObject({ secondEditor: true, page: { details: { episodes: 9 } } });
    await steps.takeOff(slug);
    await stack.idle();
    expect(await steps.only(slug)).toMatchObject({ offSite: true });
    const seen = await read(item);
    expect(seen).toMatchObject({ offSite: true });
    expect(seen).not.toHaveProperty('page');
    expect(codeOf(await steps.decide(item, { outcome: 'accept' }))).toBe('409 not-published');
  });

  it('says in its receipt that the page is off the site, before and after it is declined', async () => {
    const { slug, item, receipt } = await steps.suggested({ 'details.episodes': 10 }, {}, 'present off site');
    expect((await follow(stack, receipt)).title).not.toHaveProperty('offSite');
    await steps.takeOff(slug);
    for (const state of ['forwarded', 'declined']) {
      expect(await follow(stack, receipt)).toMatchObject({ state, title: { slug, offSite: true } });
      const page = (await clientOf(stack).get(`/submissions/${receipt}`)).text;
      expect(page).not.toContain(`href="/titles/${slug}`);
      expect(page).not.toContain('It was used');
      await steps.decide(item, { outcome: 'decline', reason: 'not-confirmed' });
    }
  });

  it('says what the page says now, before the page is built again', async () => {
    const { slug, item } = await steps.suggested({ 'details.episodes': 10 });
    await steps.suggestedFor(slug, { 'details.episodes': 14 }, 'present second reader');
    const second = (await steps.list(`slug=${slug}`)).find(({ id }) => id !== item.id) ?? item;
    const projector = { functionId: '*PageProjector*', service: 'dynamodb' } as const;
    stack.proxy.faults.set([{ match: projector, kind: 'server-error', rate: 1 }]);
    try {
      expect((await steps.decide(item, { outcome: 'accept' })).status).toBe(200);
      expect((await steps.list(`slug=${slug}`))[0]?.changes).toMatchObject([{ now: 9 }]);
      expect((await read(second)).changes).toMatchObject([{ from: 9, now: 10, to: 14 }]);
    } finally {
      stack.proxy.faults.clear();
    }
  });
});
