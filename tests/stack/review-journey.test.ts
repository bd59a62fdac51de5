import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { signIn } from '../support/client.ts';
import { decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'review-journey';
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug, 'The Review Journey');
});

describe('a review', () => {
  it('is accepted, published, and counted and shown on the title page', async () => {
    expect((await pageOf(stack, slug)).community.adults).toMatchObject({ count: 0, averageStars: null });
    const ana = await signIn(stack, 'journey ana');
    const body = {
      stars: 4,
      age: 15,
      headline: 'Hard but worth it',
      text: decentText,
      concerns: ['too-scary'],
      grid: { language: 4 },
    };
    const answer = await ana.send('POST', `/v1/titles/${slug}/reviews`, { body });
    const { receipt, state, statusUrl } = answer.json<Record<string, string>>();
    expect([answer.status, state]).toEqual([202, 'submitted']);
    expect(receipt).toMatch(/^rcp_a[\w-]{22}$/);
    expect([statusUrl, answer.headers.get('location')]).toEqual([
      `/v1/submissions/${receipt}`,
      `/v1/submissions/${receipt}`,
    ]);

    expect(await follow(stack, receipt ?? '')).toMatchObject({
      kind: 'review',
      state: 'published',
      version: 2,
      revision: 1,
      reasons: [],
      appealable: false,
      editable: true,
      title: { slug, name: 'The Review Journey' },
    });
    const { grid: _, ...shown } = body;
    const { community, contentGrid } = await pageOf(stack, slug);
    expect(community.adults).toMatchObject({
      count: 1,
      averageStars: 4,
      averageAge: 15,
      histogram: [0, 0, 0, 1, 0],
      latest: [{ ...shown, audience: 'adult', helpful: 0 }],
    });
    expect(contentGrid.find(({ category }) => category === 'language')?.readers).toEqual({
      level: 4,
      votes: 1,
    });
  });

  it('counts for the audience of its author: adults, teens or educators', async () => {
    const people = [
      { subject: 'journey bo', role: 'adult', review: { stars: 1, age: 18, text: decentText } },
      { subject: 'journey cy', role: 'educator', review: { stars: 5, age: 13 } },
      { subject: 'journey di', role: 'teen', review: { stars: 3, age: 14, text: decentText } },
    ];
    for (const { subject, role, review } of people)
      await submit(await signIn(stack, subject, role), slug, review);
    const { adults, teens, educators } = (await pageOf(stack, slug)).community;
    expect(adults).toMatchObject({
      count: 2,
      averageStars: 2.5,
      averageAge: 16.5,
      histogram: [1, 0, 0, 1, 0],
    });
    expect(educators).toMatchObject({
      count: 1,
      averageStars: 5,
      averageAge: 13,
      histogram: [0, 0, 0, 0, 1],
    });
    expect(teens).toMatchObject({ count: 1, averageStars: 3, averageAge: 14, histogram: [0, 0, 1, 0, 0] });
    expect(teens.latest.map(({ audience }) => audience)).toEqual(['teen']);
  });

  it('stays visible while an edit is not approved, and is replaced when the edit is approved', async () => {
    const bo = await signIn(stack, 'journey bo');
    const own = async () =>
      (await pageOf(stack, slug)).community.adults.latest.find(({ stars, age }) => age === 18 || stars === 2);
    const first = await own();
    const bad = {
      stars: 2,
      text: 'Write to me at jane.doe@example.com and I will tell you more about this one.',
    };
    const { receipt } = await submit(bo, slug, bad);
    expect(await follow(stack, receipt, bo)).toMatchObject({
      state: 'needs-edit',
      approvedStaysUp: true,
      content: bad,
    });
    expect(await own()).toEqual(first);

    const good = {
      stars: 2,
      text: 'On second thought it was worth our while, if a little slow in the middle.',
    };
    expect((await submit(bo, slug, good)).receipt).toBe(receipt);
    expect(await follow(stack, receipt)).toMatchObject({ state: 'published', revision: 3, version: 6 });
    expect(await own()).toMatchObject({
      ...good,
      id: first?.id,
      publishedAt: first?.publishedAt,
      editedAt: expect.any(String),
    });
    expect((await pageOf(stack, slug)).community.adults).toMatchObject({
      count: 2,
      averageStars: 3,
      // The edit left out the age, so it stays.
      averageAge: 16.5,
    });
  });

  it('that is withdrawn disappears from lists and counters, and can be sent again', async () => {
    const bo = await signIn(stack, 'journey bo');
    const { receipt } = await submit(bo, slug, { stars: 2, text: decentText });
    await stack.idle();
    expect((await bo.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
    expect((await bo.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
    expect(await follow(stack, receipt, bo)).toMatchObject({ state: 'withdrawn' });
    expect(await follow(stack, receipt, bo)).not.toHaveProperty('content');
    expect((await pageOf(stack, slug)).community.adults).toMatchObject({
      count: 1,
      averageStars: 4,
      latest: [{ stars: 4 }],
    });
    const { items } = (await bo.get(`/v1/titles/${slug}/reviews`)).json<{ items: PublishedReview[] }>();
    expect(items.map(({ stars }) => stars).sort()).toEqual([3, 4, 5]);

    await submit(bo, slug, { stars: 5 });
    expect((await pageOf(stack, slug)).community.adults).toMatchObject({ count: 2, averageStars: 4.5 });
  });
});

describe('a review that is not published', () => {
  const cases = [
    [
      'an e-mail address',
      'Write to me at jane.doe@example.com for more.',
      'needs-edit',
      'pii',
      'jane.doe@example.com',
    ],
    ['a threat', 'I will find you and kill you, you worthless reviewer.', 'rejected', 'threat', undefined],
    [
      'disclosed abuse',
      'My stepfather hits me every night when mum is at work, and I am scared to go home.',
      'held',
      'abuse-disclosure',
      undefined,
    ],
    [
      'another script',
      '这部电影非常好看，适合全家人一起观看，孩子们都很喜欢这个故事。',
      'held',
      'language',
      undefined,
    ],
  ] as const;

  it.each(cases)(
    'because of %s has the reason in the receipt and is not counted',
    async (what, text, state, code, matched) => {
      const author = await signIn(stack, `refused ${what.length}`);
      const before = await pageOf(stack, slug);
      const { receipt } = await submit(author, slug, { stars: 3, text });
      const view = await follow(stack, receipt, author);
      expect(view).toMatchObject({
        state,
        reasons: expect.arrayContaining([expect.objectContaining({ code })]),
        content: { stars: 3, text },
        editable: state !== 'rejected',
      });
      const spans = view.reasons.flatMap((reason) => reason.spans);
      if (matched) expect(spans.map(({ start, end }) => text.slice(start, end))).toContain(matched);
      expect('queue' in view).toBe(state === 'held');
      expect(view.appealable).toBe(state !== 'held');
      const { count, histogram, latest } = before.community.adults;
      expect((await pageOf(stack, slug)).community.adults).toMatchObject({ count, histogram, latest });
    },
  );

  it('can be edited through the receipt and is then published', async () => {
    const author = await signIn(stack, 'mending');
    const { receipt } = await submit(author, slug, {
      stars: 3,
      text: 'Call me on +1 202 555 0143, it is a fine film.',
    });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'needs-edit' });
    const answer = await author.send('PUT', `/v1/submissions/${receipt}`, {
      body: { stars: 3, text: decentText },
    });
    expect([answer.status, answer.json<{ receipt: string }>().receipt]).toEqual([202, receipt]);
    expect(await follow(stack, receipt)).toMatchObject({ state: 'published', revision: 2, reasons: [] });
  });

  it('because it is rejected cannot be edited, but can be appealed', async () => {
    const author = await signIn(stack, 'rejected');
    const { receipt } = await submit(author, slug, { stars: 3, text: cases[1][1] });
    await stack.idle();
    const answer = await author.send('PUT', `/v1/submissions/${receipt}`, {
      body: { stars: 3, text: decentText },
    });
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([409, 'not-editable']);
    const repeated = await author.send('POST', `/v1/titles/${slug}/reviews`, {
      body: { stars: 3, text: decentText },
    });
    expect(repeated.status).toBe(409);
    expect(await follow(stack, receipt)).toMatchObject({ state: 'rejected', appealable: true });
  });

  it('because it is held has a position in the queue until it is edited', async () => {
    const author = await signIn(stack, 'held');
    const { receipt } = await submit(author, slug, { stars: 3, text: cases[2][1] });
    const { queue } = await follow(stack, receipt);
    expect(queue?.position).toBeGreaterThan(0);
    await author.send('PUT', `/v1/submissions/${receipt}`, { body: { stars: 3, text: decentText } });
    const mended = await follow(stack, receipt);
    expect(mended.state).toBe('published');
    expect(mended).not.toHaveProperty('queue');
  });
});
