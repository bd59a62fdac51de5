import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../shared/values/defined.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { priceOf } from '../support/prices.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs, sampleTitle } from '../support/titles.ts';

let stack: TestStack;
let editor: Client;
beforeAll(async () => {
  stack = await sharedStack();
  editor = await signIn(stack, 'recommending editor', 'editor', 1980);
});
afterAll(() => stack.proxy.faults.clear());

interface Facts {
  name?: string;
  topics?: string[];
  genres?: string[];
  recommendations?: unknown[];
}

/** Changes the facts of a published title, as an editor does. Returns the answer's status. */
const edit = async (slug: string, { topics, genres, ...facts }: Facts): Promise<number> => {
  const { title } = sampleTitle(slug) as { title: { details: object } };
  const details = { ...title.details, ...defined({ topics, genres }) };
  const body = { ...title, ...facts, details };
  return (await editor.send('PUT', `/v1/editorial/titles/${slug}`, { body })).status;
};

const shownOn = async (slug: string) =>
  (await pageOf(stack, slug)).recommendations.map(({ slug: one, name, reason }) => ({
    slug: one,
    name,
    reason,
  }));

describe('an edit of a title that many pages recommend', () => {
  const popular = 'popular-title';
  const fans = Array.from({ length: 8 }, (_, index) => `fan-of-popular-${index}`);

  it('costs the projector at most 20 write units, and every page shows it at once', async () => {
    await publishAs(stack, popular, 'Popular');
    for (const fan of fans) {
      await publishAs(stack, fan);
      expect(await edit(fan, { recommendations: [{ slug: popular, reason: 'Everybody knows it' }] })).toBe(
        200,
      );
    }
    const change = { name: 'Popular, Renamed', topics: ['Law', 'Prison'], genres: ['Documentary'] };
    const price = (await priceOf(stack, () => edit(popular, change)))('PageProjector');
    expect(price.writeUnits).toBeGreaterThan(0);
    expect(price.writeUnits).toBeLessThanOrEqual(20);
    for (const fan of fans)
      expect((await shownOn(fan))[0]).toEqual({
        slug: popular,
        name: 'Popular, Renamed',
        reason: 'Everybody knows it',
      });
    const { text } = await clientOf(stack).get(`/titles/${fans[0]}`);
    expect(text).toContain('Popular, Renamed');
    expect(text).toContain('Everybody knows it');
  });

  it('is told apart from the titles that the rule filled in', async () => {
    const [chosen, ...filled] = (await pageOf(stack, fans[0] ?? '')).recommendations;
    expect(chosen).not.toHaveProperty('filledIn');
    expect(filled.length).toBeGreaterThan(0);
    for (const card of filled) expect(card).toMatchObject({ filledIn: true });
    const { text } = await clientOf(stack).get(`/titles/${fans[0]}`);
    const [picks = '', similar = ''] = text
      .slice(text.indexOf('Our Editors Recommend'))
      .split('Similar titles');
    expect(picks).toContain('Popular, Renamed');
    expect(similar).toContain(filled[0]?.name);
  });

  it('that adds a draft of a review costs the projector nothing', async () => {
    const { review } = sampleTitle(popular);
    const path = `/v1/editorial/titles/${popular}/revisions`;
    const price = await priceOf(stack, () => editor.send('POST', path, { body: review }));
    expect(price('PageProjector').calls).toEqual([]);
  });
});

describe('recommendations that an editor sends', () => {
  it.each([
    ['thirteen titles', Array.from({ length: 13 }, (_, index) => `title-${index}`)],
    ['a reason of 121 characters', [{ slug: 'coco', reason: 'x'.repeat(121) }]],
    ['an empty reason', [{ slug: 'coco', reason: ' ' }]],
    ['an entry without a slug', [{ reason: 'Because' }]],
  ])('are refused with %s', async (_, recommendations) => {
    await publishAs(stack, `refused-${recommendations.length}`);
    expect(await edit(`refused-${recommendations.length}`, { recommendations })).toBe(400);
  });
});

describe('a projection that fails', () => {
  it('is logged, and repeated until it succeeds', async () => {
    const topics = ['A topic of its own'];
    for (const slug of ['failing-1', 'failing-2']) {
      await publishAs(stack, slug);
      await edit(slug, { topics });
    }
    await stack.idle();
    const failures = () => stack.lines.filter((line) => line.includes('record-failed')).length;
    const before = failures();
    stack.proxy.faults.set([
      {
        match: {
          functionId: 'NightlightModeration/PageProjector*',
          service: 'dynamodb',
          body: 'CARD#failing-1',
        },
        kind: 'server-error',
        rate: 1,
      },
    ]);
    expect(await edit('failing-1', { name: 'Renamed While Failing', topics })).toBe(200);
    await expect.poll(failures, { timeout: 30_000, interval: 50 }).toBeGreaterThan(before);
    stack.proxy.faults.clear();
    const nameOnTheOtherPage = async () =>
      (await clientOf(stack).get('/v1/titles?q=renamed+while+failing')).json<{ items: { name: string }[] }>()
        .items[0]?.name;
    await expect.poll(nameOnTheOtherPage, { timeout: 60_000, interval: 200 }).toBe('Renamed While Failing');
  });
});
