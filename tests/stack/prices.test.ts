import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { type Price, priceOf } from '../support/prices.ts';
import { decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'prices';
const review = { stars: 4, age: 12, headline: 'Worth it', text: decentText };
let stack: TestStack;
let ana: Client;
let receipt: string;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  for (const number of [1, 2, 3, 4]) await publishAs(stack, `${slug}-recommended-${number}`);
  ana = await signIn(stack, 'price ana');
  receipt = (await submit(ana, slug, review)).receipt;
  // Warms the title and catalogue caches of every instance first, because filling them is not part of the price.
  for (let n = 0; n < 4; n += 1) await clientOf(stack).get(`/v1/titles/${slug}/reviews`);
});

describe('the life of a review', () => {
  it('costs at most 12 write units from the submission to the published page', async () => {
    const author = await signIn(stack, 'price life');
    const price = await priceOf(stack, () => submit(author, slug, review));
    const steps = ['PublicApi', 'OutboxRelay', 'ModerationWorker', 'PageProjector'].map(
      (name) => [name, price(name)] as const,
    );
    const units = Object.fromEntries(steps.map(([name, step]) => [name, step.writeUnits]));

    expect(units).toMatchObject({ PublicApi: 1, OutboxRelay: 0 });
    expect(units.ModerationWorker).toBeLessThanOrEqual(8);
    expect(units.PageProjector).toBeLessThanOrEqual(4);
    expect(Object.values(units).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(12);
    expect(price('PublicApi').calls.filter((call) => call === 'PutItem')).toHaveLength(1);
    expect(price('ModerationWorker').calls.filter((call) => call.startsWith('Transact'))).toHaveLength(1);
    for (const [, step] of steps) expect(step.calls).not.toContain('Scan');
  });
});

describe('the price of a request', () => {
  const routes: [string, () => Promise<unknown>, { read: number; write: number; calls: number }][] = [
    ['GET /v1/health', () => ana.get('/v1/health'), { read: 0, write: 0, calls: 0 }],
    ['GET /v1/openapi.json', () => ana.get('/v1/openapi.json'), { read: 0, write: 0, calls: 0 }],
    ['GET /v1/me', () => ana.get('/v1/me'), { read: 4, write: 0, calls: 3 }],
    ['GET /v1/titles/{slug}', () => ana.get(`/v1/titles/${slug}`), { read: 3, write: 0, calls: 2 }],
    ['GET /v1/titles', () => ana.get('/v1/titles?q=prices'), { read: 0.5, write: 0, calls: 1 }],
    ['GET …/reviews', () => ana.get(`/v1/titles/${slug}/reviews`), { read: 1.5, write: 0, calls: 3 }],
    [
      'GET …/reviews of one audience',
      () => ana.get(`/v1/titles/${slug}/reviews?audience=teen`),
      { read: 0.5, write: 0, calls: 1 },
    ],
    [
      'GET /v1/submissions/{receipt}',
      () => ana.get(`/v1/submissions/${receipt}`),
      // One read is for the case, which determines whether a visible review is flagged, and one for whether its page is.
      { read: 2.5, write: 0, calls: 3 },
    ],
    ['GET /v1/me/submissions', () => ana.get('/v1/me/submissions'), { read: 0.5, write: 0, calls: 2 }],
    [
      'GET /v1/me/submissions of one title',
      () => ana.get(`/v1/me/submissions?slug=${slug}`),
      { read: 1, write: 0, calls: 2 },
    ],
    ['GET /v1/me/helpful', () => ana.get(`/v1/me/helpful?slug=${slug}`), { read: 1, write: 0, calls: 1 }],
    [
      'a refused body',
      () => ana.send('POST', `/v1/titles/${slug}/reviews`, { body: { stars: 6 } }),
      { read: 2, write: 0, calls: 2 },
    ],
    [
      'a refused token',
      () => clientOf(stack, 'x.y.z').send('POST', `/v1/titles/${slug}/reviews`, { body: review }),
      { read: 0, write: 0, calls: 0 },
    ],
    [
      'an unknown receipt',
      () => ana.get(`/v1/submissions/rcp_a${'A'.repeat(22)}`),
      { read: 2, write: 0, calls: 2 },
    ],
  ];

  it.each(routes)('for %s is within its limits for reads, writes and calls', async (_, request, at) => {
    await request();
    const { readUnits, writeUnits, calls }: Price = (await priceOf(stack, request))('PublicApi');
    expect(readUnits).toBeLessThanOrEqual(at.read);
    expect(writeUnits).toBe(at.write);
    expect(calls).toHaveLength(at.calls);
  });

  it('for POST …/suggestions is one write before the queue', async () => {
    const suggest = () => submit(ana, slug, { area: 'fact', text: 'The premiere was a day later.' });
    const price = (await priceOf(stack, suggest))('PublicApi');
    expect([price.writeUnits, price.calls.filter((call) => call === 'PutItem').length]).toEqual([1, 1]);
  });

  it('with the longest text is one write of at most four units', async () => {
    const words = readFileSync(new URL('../../docs/decisions.md', import.meta.url), 'utf8');
    // A text without repetitions, because repeated words would be compressed.
    const text = words
      .replace(/[^a-z .,]+/gi, ' ')
      .replace(/ +/g, ' ')
      .slice(0, 5000);
    const writer = await signIn(stack, 'price long');
    const own = { stars: 4, age: 9, headline: 'x'.repeat(120), text };
    const price = (await priceOf(stack, () => submit(writer, slug, own)))('PublicApi');
    expect(price.calls.filter((call) => call === 'PutItem')).toHaveLength(1);
    expect(price.writeUnits).toBeLessThanOrEqual(4);
    const stored = (await writer.get('/v1/me/export')).json<{ submissions: object[] }>().submissions;
    expect(JSON.stringify(stored)).toContain(text.trim().slice(-200));
  });

  it('for an edit or a withdrawal is one write before the queue', async () => {
    const author = await signIn(stack, 'price edit');
    const own = await submit(author, slug, review);
    await stack.idle();
    const path = `/v1/submissions/${own.receipt}`;
    const edit = (await priceOf(stack, () => author.send('PUT', path, { body: { stars: 2 } })))('PublicApi');
    // Reads: the author's record and ledger, for birth year and limits, and the case, for reports about the visible text.
    expect([...edit.calls].sort()).toEqual(['GetItem', 'GetItem', 'PutItem', 'Query', 'Query']);
    expect(edit.readUnits).toBeLessThanOrEqual(4);
    expect(edit.writeUnits).toBeLessThanOrEqual(4);
    const repeated = await priceOf(stack, () => submit(author, slug, { stars: 3 }));
    expect(repeated('PublicApi').calls.filter((call) => call === 'PutItem')).toHaveLength(1);
    expect(repeated('PublicApi').writeUnits).toBeLessThanOrEqual(4);
    const withdrawal = (await priceOf(stack, () => author.send('DELETE', path)))('PublicApi');
    expect(withdrawal.calls.filter((call) => call.includes('Write') || call === 'PutItem')).toHaveLength(1);
    // Two of them are for the condition that nobody has reported it in the meantime.
    expect(withdrawal.writeUnits).toBeLessThanOrEqual(7);
  });
});
