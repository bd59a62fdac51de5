import { beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { priceOf } from '../support/prices.ts';
import { follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

const slugs = ['copied', 'copied-elsewhere'] as const;
const review = [
  'Our family saw this over three evenings, and each time the youngest wanted to know how the lighthouse keeper would',
  'cross the bay. The storms are painted rather than filmed, which made them easier for her, and the old captain speaks',
  'slowly enough for children to follow. One funeral needs a grown-up nearby.',
].join(' ');
const withChangedWords = (text: string): string =>
  text
    .split(' ')
    .map((word, index) => (index % 5 === 2 ? `pebble${index}` : word))
    .join(' ');
const bodyOf = (text: string) => ({ stars: 4, age: 7, text });

let stack: TestStack;
let original: string;
beforeAll(async () => {
  stack = await sharedStack();
  for (const slug of slugs) await publishAs(stack, slug);
  const ana = await signIn(stack, 'copied ana');
  original = (await submit(ana, slugs[0], bodyOf(review))).receipt;
});

describe('a review', () => {
  it('with a new text is published', async () => {
    expect(await follow(stack, original)).toMatchObject({ state: 'published', reasons: [] });
  });

  it("that copies another person's review with a fifth of the words changed is held, with the reason duplicate", async () => {
    const ben = await signIn(stack, 'copying ben');
    const { receipt } = await submit(ben, slugs[1], bodyOf(withChangedWords(review)));
    const { state, reasons } = await follow(stack, receipt);
    expect([state, reasons.map(({ code }) => code)]).toEqual(['held', ['duplicate']]);
    const moderator = await signIn(stack, 'copies moderator', 'moderator');
    const cases = await moderator.get('/v1/moderation/cases?category=duplicate');
    const [first] = cases.json<{ items: { id: string }[] }>().items;
    expect((await moderator.get(`/v1/moderation/cases/${first?.id}`)).json()).toMatchObject({
      receipt,
      findings: expect.arrayContaining([
        expect.objectContaining({ category: 'duplicate', analyzer: 'near-duplicates', field: 'text' }),
      ]),
    });
  });

  it("is published when it edits the author's own review, even after another person copied it", async () => {
    const ana = await signIn(stack, 'copied ana');
    await ana.send('PUT', `/v1/submissions/${original}`, { body: bodyOf(withChangedWords(review)) });
    expect(await follow(stack, original)).toMatchObject({ state: 'published', revision: 2, reasons: [] });
  });

  it('of fewer than 25 words is not compared', async () => {
    const short = review.split(' ').slice(0, 20).join(' ');
    for (const name of ['brief cleo', 'brief dora']) {
      const { receipt } = await submit(await signIn(stack, name), slugs[0], bodyOf(short));
      expect((await follow(stack, receipt)).state).toBe('published');
    }
  });

  it('is compared with at most three queries and no additional transaction', async () => {
    const person = await signIn(stack, 'counting emil');
    const text = review.split(' ').reverse().join(' ');
    const { calls, writeUnits } = (await priceOf(stack, () => submit(person, slugs[0], bodyOf(text))))(
      'ModerationWorker',
    );
    expect(calls.filter((call) => call === 'Query').length).toBeLessThanOrEqual(3);
    expect(calls.filter((call) => call.startsWith('Transact'))).toHaveLength(1);
    expect(writeUnits).toBeLessThanOrEqual(8);
  });
});
