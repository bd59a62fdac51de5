import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { mergeInto, sweep } from '../support/merging.ts';
import { decideAbout } from '../support/moderators.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { publishReview } from '../support/reported.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionText } from '../support/suggestions.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const foreign = 'Una película preciosa que vimos todos juntos en casa.';
const threat = 'I will find you and kill you, you worthless reviewer.';
const review = { stars: 2, age: 12, text: decentText };
let stack: TestStack;
let editor: Client;
let moderator: Client;
beforeAll(async () => {
  stack = await freshStack();
  editor = await signIn(stack, 'merging editor', 'editor', 1980);
  moderator = await signIn(stack, 'merging moderator', 'moderator', 1980);
});
afterAll(async () => {
  expect(stack.proxy.denied()).toEqual([]);
  await stack.stop();
});

let pairs = 0;
const pair = async (): Promise<[string, string]> => {
  pairs += 1;
  const [old, target] = [`doubled-${pairs}`, `standing-${pairs}`];
  await publishAs(stack, old, `Doubled ${pairs}`);
  await publishAs(stack, target, `Standing ${pairs}`);
  return [old, target];
};
const merge = async (old: string, target: string) => {
  expect((await mergeInto(editor, old, target)).status).toBe(200);
  await stack.idle();
};
const listed = async (slug: string) => {
  await stack.idle();
  const answer = await clientOf(stack).get(`/v1/titles/${slug}/reviews?limit=100`);
  return answer.json<{ items: { id: string; stars: number; audience: string; helpful: number }[] }>().items;
};
const numbers = async (slug: string) => {
  const { adults, teens, educators } = (await pageOf(stack, slug)).community;
  return [adults.count, teens.count, educators.count];
};

describe('the reviews of a merged title', () => {
  it('move with their counters, votes, ids and receipts, for adults, teens and educators', async () => {
    const [old, target] = await pair();
    const { receipt, id, author } = await publishReview(stack, old);
    for (const role of ['teen', 'educator'])
      await submit(await signIn(stack, `${role} of ${old}`, role), old, review);
    const voter = await signIn(stack, `voter of ${old}`);
    expect((await voter.send('POST', `/v1/reviews/${id}/helpful`)).status).toBe(204);
    await publishReview(stack, target);
    await merge(old, target);

    expect(await numbers(target)).toEqual([2, 1, 1]);
    expect((await listed(target)).find((one) => one.id === id)).toMatchObject({ helpful: 1 });
    expect((await follow(stack, receipt, author)).title).toEqual({ slug: target, name: `Standing ${pairs}` });
    await voter.send('POST', `/v1/reviews/${id}/helpful`);
    expect((await listed(target)).find((one) => one.id === id)).toMatchObject({ helpful: 1 });
    // The function remembers the names of titles for ten seconds.
    stack.clock.advance(11_000);
    const found = await voter.get(`/v1/me/helpful?slug=${target}`);
    expect(found.json<{ items: string[] }>().items).toEqual([id]);
    await voter.send('DELETE', `/v1/reviews/${id}/helpful`);
    expect((await listed(target)).find((one) => one.id === id)).toMatchObject({ helpful: 0 });
  });

  it('stay the ones that their authors edit, also from an old page', async () => {
    const [old, target] = await pair();
    const author = await signIn(stack, `editing ${old}`);
    const { receipt } = await submit(author, old, review);
    await stack.idle();
    await merge(old, target);
    expect((await submit(author, target, { stars: 5 })).receipt).toBe(receipt);
    expect((await submit(author, old, { stars: 4 })).receipt).toBe(receipt);
    expect((await listed(target)).map(({ stars }) => stars)).toEqual([4]);
    const own = await author.get(`/v1/me/submissions?slug=${target}`);
    expect(own.json<{ items: { receipt: string }[] }>().items.map((one) => one.receipt)).toEqual([receipt]);
  });

  it('are not shown before a moderator publishes those that were held, and then with the other title', async () => {
    const [old, target] = await pair();
    const author = await signIn(stack, `held for ${old}`);
    const { receipt } = await submit(author, old, { ...review, text: foreign });
    expect((await follow(stack, receipt)).state).toBe('held');
    await merge(old, target);
    expect(await follow(stack, receipt)).toMatchObject({ state: 'held', title: { slug: target } });
    expect(await numbers(target)).toEqual([0, 0, 0]);
    const seen = await decideAbout(stack, moderator, receipt, { outcome: 'publish' });
    expect(seen.title).toMatchObject({ slug: target });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'published', title: { slug: target } });
    expect(await numbers(target)).toEqual([1, 0, 0]);
  });

  it('follow when an appeal against their rejection is granted after the merge', async () => {
    const [old, target] = await pair();
    const author = await signIn(stack, `appealing ${old}`);
    const { receipt } = await submit(author, old, { ...review, text: foreign });
    await decideAbout(stack, moderator, receipt, { outcome: 'reject', reasons: ['spam'] });
    await merge(old, target);
    expect(await follow(stack, receipt)).toMatchObject({ state: 'rejected' });
    await author.send('POST', `/v1/submissions/${receipt}/appeal`, {
      body: { text: 'Please look at it once more.' },
    });
    const second = await signIn(stack, 'another moderator', 'moderator', 1980);
    await decideAbout(stack, second, receipt, { outcome: 'overturn', publicNote: 'You are right.' });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'published', title: { slug: target } });
    expect(await numbers(target)).toEqual([1, 0, 0]);
  });

  it('of a person who withdraws the one that stands are not shown, and the receipt of the other says so', async () => {
    const [old, target] = await pair();
    const author = await signIn(stack, `withdrawing ${old}`);
    const { receipt: older } = await submit(author, target, review);
    await stack.idle();
    const { receipt: newer } = await submit(author, old, { ...review, stars: 5 });
    await stack.idle();
    await merge(old, target);
    const receipts = await Promise.all([older, newer].map((one) => follow(stack, one, author)));
    const superseded = receipts.find(({ state }) => state === 'superseded')?.receipt ?? '';
    const standing = receipts.find(({ state }) => state === 'published')?.receipt ?? '';
    expect((await author.send('DELETE', `/v1/submissions/${standing}`)).status).toBe(204);
    expect(await follow(stack, superseded, author)).toMatchObject({ standing, standingWithdrawn: true });
    expect(await follow(stack, superseded)).not.toHaveProperty('standingWithdrawn');
    expect(await listed(target)).toEqual([]);
    expect((await submit(author, target, { stars: 3 })).receipt).toBe(standing);
    expect(await follow(stack, superseded, author)).not.toHaveProperty('standingWithdrawn');
  });

  it('are moved when their author changes one that needed an edit', async () => {
    const [old, target] = await pair();
    const author = await signIn(stack, `mending ${old}`);
    const text = 'Write to me at jane.doe@example.com for more about it, it is a fine film for teens.';
    const { receipt } = await submit(author, old, { ...review, text });
    expect((await follow(stack, receipt)).state).toBe('needs-edit');
    await merge(old, target);
    const answer = await author.send('PUT', `/v1/submissions/${receipt}`, { body: review });
    expect(answer.status).toBe(202);
    expect(await follow(stack, receipt)).toMatchObject({ state: 'published', title: { slug: target } });
    expect(await numbers(target)).toEqual([1, 0, 0]);
  });

  it('stay rejected when they were, with the strike and the statement of reasons', async () => {
    const [old, target] = await pair();
    const { receipt } = await submit(await signIn(stack, `threat on ${old}`), old, {
      ...review,
      text: threat,
    });
    const before = await follow(stack, receipt);
    await merge(old, target);
    await sweep(stack);
    expect(await follow(stack, receipt)).toEqual(before);
    expect(await numbers(target)).toEqual([0, 0, 0]);
  });
});

describe('a person who reviewed both titles', () => {
  it('has one review that counts, the one that readers see or else the newer one', async () => {
    const [old, target] = await pair();
    const author = await signIn(stack, `both of ${old}`);
    const { receipt: first } = await submit(author, target, { ...review, stars: 1 });
    await stack.idle();
    const { receipt: second } = await submit(author, old, { ...review, stars: 5 });
    await stack.idle();
    await merge(old, target);
    expect((await listed(target)).map(({ stars }) => stars)).toEqual([5]);
    expect(await numbers(target)).toEqual([1, 0, 0]);

    const receipt = await follow(stack, first, author);
    expect(receipt).toMatchObject({
      state: 'superseded',
      standing: second,
      editable: false,
      appealable: false,
    });
    expect(receipt).toMatchObject({ reasons: [], content: { stars: 1 } });
    expect((await follow(stack, first)).standing).toBeUndefined();
    expect((await clientOf(stack).get(`/submissions/${first}`)).text).toContain(
      'Another rating of yours stands',
    );
    const change = await author.send('PUT', `/v1/submissions/${first}`, { body: review });
    expect(codeOf(change)).toBe('409 not-editable');
    expect((await submit(author, target, { stars: 3 })).receipt).toBe(second);
    expect((await listed(target)).map(({ stars }) => stars)).toEqual([3]);
    const mine = (await author.get('/v1/me/export')).json<{ submissions: { receipt: string }[] }>();
    expect(mine.submissions.find((one) => one.receipt === first)).toMatchObject({ standing: second });
    expect((await author.send('DELETE', '/v1/me')).status).toBe(204);
    expect(await listed(target)).toEqual([]);
    expect(await numbers(target)).toEqual([0, 0, 0]);
  });

  it('keeps the visible one when the other one is held, and that one stays hidden when it is published', async () => {
    const [old, target] = await pair();
    const author = await signIn(stack, `half of ${old}`);
    const { receipt: held } = await submit(author, old, { ...review, text: foreign });
    await submit(author, target, { ...review, stars: 4 });
    await stack.idle();
    await merge(old, target);
    await decideAbout(stack, moderator, held, { outcome: 'publish' });
    expect((await follow(stack, held)).state).toBe('superseded');
    expect((await listed(target)).map(({ stars }) => stars)).toEqual([4]);
    expect(await numbers(target)).toEqual([1, 0, 0]);
  });
});

describe('the suggestions of a merged title', () => {
  it('wait under the other one, and conflict where the pages differ', async () => {
    const [old, target] = await pair();
    const { decide, list, put } = await suggestionSteps(stack, 'merging suggestions');
    await put(target, { episodes: 20 });
    const reader = await signIn(stack, `suggesting for ${old}`);
    const patch = { 'details.episodes': 12 };
    const { receipt } = await submit(reader, old, { area: 'fact', text: suggestionText, patch });
    await stack.idle();
    await merge(old, target);
    const [item] = await list(`slug=${target}`);
    expect(item).toMatchObject({ titleName: `Standing ${pairs}`, changes: [{ from: 9, now: 20, to: 12 }] });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'forwarded', title: { slug: target } });
    if (item === undefined) return;
    expect(codeOf(await decide(item, { outcome: 'accept' }))).toBe('409 edits-conflict');
    const [again] = await list(`slug=${target}`);
    if (again === undefined) return;
    const changes = [{ path: '/details/episodes', value: 12 }];
    expect((await decide(again, { outcome: 'accept', changes })).status).toBe(200);
    expect(await pageOf(stack, target)).toMatchObject({ details: { episodes: 12 } });
  });

  it('may be sent from an old page', async () => {
    const [old, target] = await pair();
    await merge(old, target);
    const reader = await signIn(stack, `late for ${old}`);
    const { receipt } = await submit(reader, old, { area: 'fact', text: suggestionText });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'forwarded', title: { slug: target } });
  });
});
