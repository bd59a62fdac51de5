import { beforeAll, describe, expect, it } from 'vitest';
import { codeOf, follow } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps } from '../support/suggestions.ts';
import { pageOf } from '../support/titles.ts';

let stack: TestStack;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'limited');
});

const episodes = (value: number) => ({ path: '/details/episodes', value });
const network = { path: '/details/network', value: 'Another network' };

describe('one editor who accepts a suggestion', () => {
  it('changes only the fields that the reader named', async () => {
    const { slug, item } = await steps.suggested({ 'details.episodes': 10 });
    const before = await pageOf(stack, slug);
    for (const path of ['/details/network', '/ageRating', '/verdict']) {
      const changes = [episodes(10), { path, value: path === '/ageRating' ? 4 : 'Something else.' }];
      const refused = await steps.decide(item, { outcome: 'accept', changes });
      expect(codeOf(refused)).toBe('422 patch-not-possible');
      expect(refused.json()).toMatchObject({ errors: [{ path: 'changes.1.path' }] });
    }
    expect(await pageOf(stack, slug)).toEqual(before);
    expect(await steps.only(slug)).toEqual(item);
    expect((await steps.decide(item, { outcome: 'accept', changes: [episodes(12)] })).status).toBe(200);
  });

  it('adds no more rows to a list than the reader named', async () => {
    const { item } = await steps.suggested([{ path: '/details/cast/-', value: 'Mira Holt' }]);
    const changes = ['Mira Holt', 'Ines Varga'].map((value) => ({ path: '/details/cast/-', value }));
    const refused = await steps.decide(item, { outcome: 'accept', changes });
    expect(codeOf(refused)).toBe('422 patch-not-possible');
    expect(refused.json()).toMatchObject({ errors: [{ path: 'changes.1.path' }] });
  });

  it('is held to the named fields in a conflict, too', async () => {
    const { slug, item } = await steps.suggested({ 'details.episodes': 10 });
    await steps.put(slug, { episodes: 11 });
    expect(codeOf(await steps.decide(item, { outcome: 'accept' }))).toBe('409 edits-conflict');
    await stack.idle();
    const conflict = await steps.only(slug);
    const body = { outcome: 'accept', changes: [network] };
    expect(codeOf(await steps.decide(conflict, body))).toBe('422 patch-not-possible');
    expect(await steps.only(slug)).toEqual(conflict);
  });

  it('never changes what belongs to the editors alone, even when the reader wrote only words', async () => {
    const { slug, item } = await steps.suggested(undefined);
    for (const path of ['/stars', '/byline', '/disclosure', '/media', '/recommendations'])
      expect(
        codeOf(await steps.decide(item, { outcome: 'accept', changes: [{ path, value: 'anything' }] })),
      ).toBe('422 patch-not-possible');
    expect((await steps.decide(item, { outcome: 'accept', changes: [network] })).status).toBe(200);
    expect((await pageOf(stack, slug)).details).toMatchObject({ network: network.value });
  });
});

describe('the receipt of a suggestion that was used', () => {
  it.each([
    ['as it was sent', undefined, {}, ['as-proposed', 'as-proposed']],
    ['in part', [episodes(10)], { inPart: true }, ['as-proposed', 'not-used']],
    ['with another value', [episodes(12), network], { otherValues: true }, ['other-value', 'as-proposed']],
    [
      'in part, with another value',
      [episodes(12)],
      { inPart: true, otherValues: true },
      ['other-value', 'not-used'],
    ],
  ])('says so: %s', async (_, changes, used, uses) => {
    const { slug, item, receipt, who } = await steps.suggested({
      'details.episodes': 10,
      'details.network': network.value,
    });
    expect((await steps.decide(item, { outcome: 'accept', changes })).status).toBe(200);
    const seen = await follow(stack, receipt);
    const { inPart, otherValues } = seen;
    expect([seen.state, JSON.parse(JSON.stringify({ inPart, otherValues }))]).toEqual(['applied', used]);
    const own = await follow(stack, receipt, who);
    expect(own.changes?.map(({ used }) => used)).toEqual(uses);
    expect(seen).not.toHaveProperty('changes');
    const [decided] = await steps.list(`slug=${slug}&state=applied`);
    expect(decided?.answer).toEqual({ reasons: [], ...used });
  });
});

describe('with the second-editor rule, one editor', () => {
  const story = {
    path: '/story',
    value: 'Eight people tell how they were convicted, and how they came home.',
  };
  const level = { path: '/contentGrid/language/level', value: 1 };

  it('does not publish a judgement of their own by way of a suggestion in words', async () => {
    const { slug, item } = await steps.suggested(undefined);
    const before = await pageOf(stack, slug);
    for (const change of [story, level, { path: '/ageRating', value: 3 }]) {
      const refused = await steps.decide(item, { outcome: 'accept', changes: [network, change] });
      expect(codeOf(refused)).toBe('403 second-editor-needed');
      expect(refused.json()).toMatchObject({ errors: [{ path: 'changes.1.value' }] });
    }
    expect(await pageOf(stack, slug)).toEqual(before);
    expect(await steps.only(slug)).toEqual(item);
  });

  it('takes a judgement over only as the reader proposed it', async () => {
    const { slug, item } = await steps.suggested({ [level.path]: level.value }, { area: 'grid' });
    const other = await steps.decide(item, { outcome: 'accept', changes: [{ ...level, value: 0 }] });
    expect(codeOf(other)).toBe('403 second-editor-needed');
    expect((await steps.decide(item, { outcome: 'accept', changes: [level] })).status).toBe(200);
    const { contentGrid } = await pageOf(stack, slug);
    expect(contentGrid.find(({ category }) => category === 'language')?.level).toBe(level.value);
  });
});
