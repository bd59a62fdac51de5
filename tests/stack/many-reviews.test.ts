import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { priceOf } from '../support/prices.ts';
import { codeOf, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'many-reviews';
const roles = ['adult', 'adult', 'educator', 'teen'];
let stack: TestStack;
let anyone: Client;
let sent = 0;
beforeAll(async () => {
  stack = await sharedStack();
  anyone = clientOf(stack);
  await publishAs(stack, slug);
  await publishAs(stack, `${slug}-recommended`);
});

const rate = async (number: number): Promise<void> => {
  const who = await signIn(stack, `rater ${number}`, roles[number % roles.length]);
  await submit(who, slug, { stars: (number % 5) + 1, headline: `Number ${number}`, age: 8 + (number % 5) });
};
const rateUpTo = async (count: number): Promise<void> => {
  const numbers = Array.from({ length: count - sent }, (_, index) => sent + index);
  sent = count;
  for (let start = 0; start < numbers.length; start += 20)
    await Promise.all(numbers.slice(start, start + 20).map(rate));
  await stack.idle();
};

interface Page {
  items: PublishedReview[];
  nextCursor?: string;
}
const readAll = async (query: string): Promise<PublishedReview[]> => {
  const seen: PublishedReview[] = [];
  for (let cursor = ''; ; ) {
    const page = (await anyone.get(`/v1/titles/${slug}/reviews?${query}${cursor}`)).json<Page>();
    seen.push(...page.items);
    if (page.nextCursor === undefined) return seen;
    cursor = `&cursor=${page.nextCursor}`;
  }
};
const expectPageToBeTwoReads = async (): Promise<void> => {
  const price = await priceOf(stack, () => anyone.get(`/v1/titles/${slug}`));
  expect(price('PublicApi')).toMatchObject({
    invocations: 1,
    calls: ['Query', 'BatchGetItem'],
    writeUnits: 0,
  });
  expect(price('PublicApi').readUnits).toBeLessThanOrEqual(3);
  const html = await priceOf(stack, () => anyone.get(`/titles/${slug}`));
  expect(html('Pages')).toMatchObject({ invocations: 1, calls: ['Query', 'BatchGetItem'] });
};

describe('a title', () => {
  it('with one review takes two requests', async () => {
    await rateUpTo(1);
    await expectPageToBeTwoReads();
  });

  it('with 50 reviews takes two requests, and its counters are exact', async () => {
    await rateUpTo(50);
    await expectPageToBeTwoReads();
    const { adults, teens, educators } = (await pageOf(stack, slug)).community;
    expect([adults.count, teens.count, educators.count]).toEqual([26, 12, 12]);
    const total = [0, 1, 2, 3, 4].map(
      (star) => adults.histogram[star]! + teens.histogram[star]! + educators.histogram[star]!,
    );
    expect(total).toEqual([10, 10, 10, 10, 10]);
    for (const part of [adults, teens, educators]) expect(part.latest).toHaveLength(3);
  });

  it.each(['limit=7', 'limit=20', 'limit=100', ''])(
    'lists every review once, newest first, in pages of %s',
    async (query) => {
      const seen = await readAll(query);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(50);
      expect(seen).toHaveLength(50);
      const dates = seen.map(({ publishedAt }) => publishedAt);
      expect(dates).toEqual(dates.toSorted().toReversed());
    },
  );

  it.each([
    ['adult', 26],
    ['educator', 12],
    ['teen', 12],
  ])('lists the reviews of one audience: %s', async (audience, count) => {
    const seen = await readAll(`limit=5&audience=${audience}`);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(count);
    expect(new Set(seen.map((review) => review.audience))).toEqual(new Set([audience]));
  });

  it('lists every review once when sorted by helpfulness', async () => {
    const seen = await readAll('limit=9&sort=helpful');
    expect(new Set(seen.map(({ id }) => id)).size).toBe(50);
    expect(seen).toHaveLength(50);
  });

  it('accepts a cursor only for the list that it came from', async () => {
    const { nextCursor } = (await anyone.get(`/v1/titles/${slug}/reviews?limit=5`)).json<Page>();
    for (const query of ['audience=teen', 'sort=helpful'])
      expect(codeOf(await anyone.get(`/v1/titles/${slug}/reviews?${query}&cursor=${nextCursor}`))).toBe(
        '400 cursor-invalid',
      );
  });

  it('with 200 reviews still takes two requests, and a list of 20 reviews at most six read units', async () => {
    await rateUpTo(200);
    await expectPageToBeTwoReads();
    const list = await priceOf(stack, () => anyone.get(`/v1/titles/${slug}/reviews?limit=20`));
    expect(list('PublicApi').readUnits).toBeLessThanOrEqual(6);
    expect((await pageOf(stack, slug)).community.adults.count).toBe(100);
  });
});
