import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyV1 } from '../../shared/moderation/policy.ts';
import { perClockHour, titlePerMinute } from '../../shared/people/limits.ts';
import { type Answer, signIn } from '../support/client.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { putItem, readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'abuse-limits';
let stack: TestStack;
beforeAll(async () => {
  stack = await freshStack();
  await publishAs(stack, slug);
});
afterAll(() => stack.stop());

describe('a person who sends many submissions', () => {
  it('gets 429 with Retry-After, can still read and replay earlier requests, and does not affect other people', async () => {
    const busy = await signIn(stack, 'limit busy');
    const send = () =>
      busy.send('POST', `/v1/titles/${slug}/suggestions`, { body: { area: 'fact', text: decentText } });
    const first = { 'idempotency-key': 'the-first' };
    const { receipt } = await submit(busy, slug, { area: 'fact', text: decentText }, first);
    for (let sent = 1; sent < 40; sent += 1) expect((await send()).status).toBe(202);
    const refused = await send();
    expect(codeOf(refused)).toBe('429 too-many');
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(3000);
    expect(seconds).toBeLessThanOrEqual(3600);
    expect((await submit(busy, slug, { area: 'fact', text: decentText }, first)).receipt).toBe(receipt);
    expect((await busy.get('/v1/me/submissions')).status).toBe(200);
    const other = await signIn(stack, 'limit calm');
    await submit(other, slug, { area: 'fact', text: decentText });
  });

  it('may send twenty revisions of one review, and then one a minute', async () => {
    const restless = await signIn(stack, 'limit restless');
    const edit = (n: number) =>
      restless.send('POST', `/v1/titles/${slug}/reviews`, { body: { stars: 1 + (n % 5) } });
    for (let n = 0; n < 20; n += 1) expect((await edit(n)).status, String(n)).toBe(202);
    const refused = await edit(20);
    expect(codeOf(refused)).toBe('429 too-many');
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });
});

describe('a title with more submissions in a minute than the limit', () => {
  it('refuses further submissions in this minute with Retry-After, while other titles accept them', async () => {
    await publishAs(stack, 'the-rush');
    const minute = (ms: number) => `MINUTE#${new Date(ms).toISOString().slice(0, 16)}`;
    // Submissions counted by other processes, in this minute and in the next, in case the minute ends during the test.
    for (const sk of [minute(Date.now()), minute(Date.now() + 60_000)])
      await putItem(stack, { pk: 'RATE#the-rush', sk, submissions: titlePerMinute });
    const refused: Answer[] = [];
    for (let person = 0; person < 8 && refused.length === 0; person += 1) {
      const rusher = await signIn(stack, `rusher ${person}`);
      for (let n = 0; n < 30 && refused.length === 0; n += 1) {
        const body = { area: 'fact', text: decentText };
        const answer = await rusher.send('POST', '/v1/titles/the-rush/suggestions', { body });
        if (answer.status !== 202) refused.push(answer);
      }
    }
    expect(refused.map(codeOf)).toEqual(['429 too-many']);
    const seconds = Number(refused[0]?.headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    await submit(await signIn(stack, 'elsewhere'), slug, { area: 'fact', text: decentText });
  });
});

describe('a person who votes or changes their profile often', () => {
  it('may change their profile a limited number of times per clock hour', async () => {
    const fickle = await signIn(stack, 'limit fickle');
    const put = (n: number) => fickle.send('PUT', '/v1/me', { body: { showChildAges: n % 2 === 0 } });
    const statuses: number[] = [];
    let last = await put(0);
    for (let n = 1; n <= perClockHour.profile * 2 && last.status === 200; n += 1) {
      statuses.push(last.status);
      last = await put(n);
    }
    // Up to twice as many, in case the clock hour ends during the test.
    expect([perClockHour.profile, perClockHour.profile * 2]).toContain(statuses.length);
    expect(codeOf(last)).toBe('429 too-many');
    const seconds = Number(last.headers.get('retry-after'));
    expect(seconds).toBeLessThanOrEqual(3600);
    stack.clock.advance(seconds * 1000);
    const later = await signIn(stack, 'limit fickle');
    expect((await later.send('PUT', '/v1/me', { body: { showChildAges: true } })).status).toBe(200);
  });

  it('may vote a limited number of times per clock hour, where a repeated vote does not count', async () => {
    const author = await signIn(stack, 'limit author');
    await publishAs(stack, 'voted-on');
    await submit(author, 'voted-on', { stars: 4, text: decentText });
    await submit(author, slug, { stars: 4, text: decentText });
    await stack.idle();
    const idOn = async (title: string): Promise<string> =>
      (await author.get(`/v1/titles/${title}/reviews?limit=1`)).json<{ items: { id: string }[] }>().items[0]
        ?.id ?? '';
    const voter = await signIn(stack, 'limit voter');
    const vote = async (title: string) => voter.send('POST', `/v1/reviews/${await idOn(title)}/helpful`);
    expect((await vote('voted-on')).status).toBe(204);
    const rateLimit = (await readTables(stack)).find(
      ({ entity, sk }) => entity === 'rate-limit' && String(sk).includes('#vote#'),
    );
    expect(rateLimit).toMatchObject({ times: 1 });
    const hour = (ms: number) => `LIMIT#vote#${new Date(ms).toISOString().slice(0, 13)}`;
    for (const sk of [hour(stack.clock.now()), hour(stack.clock.now() + 3_600_000)])
      await putItem(stack, { ...rateLimit, sk, times: perClockHour.vote });
    expect((await vote('voted-on')).status).toBe(204);
    const refused = await vote(slug);
    expect(codeOf(refused)).toBe('429 too-many');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  });
});

describe('a review in a wave of new authors on one title', () => {
  it('is held for a person with a reason that mentions the wave, unless its author has published before', async () => {
    const known = await signIn(stack, 'wave known');
    await publishAs(stack, 'before-the-wave');
    await submit(known, 'before-the-wave', { stars: 4, text: decentText });
    await publishAs(stack, 'the-wave');
    const admin = await signIn(stack, 'wave admin', 'admin');
    const policy = { ...policyV1, wave: { newAuthors: 3, minutes: 10 } };
    const put = await admin.send('PUT', '/v1/moderation/policy', { body: { policy } });
    expect(put.status, put.text).toBeLessThan(300);
    // A worker caches the policy for fifteen seconds, and the number of new authors for five.
    stack.clock.advance(15_500);

    for (const name of ['a', 'b', 'c'])
      await submit(await signIn(stack, `wave ${name}`), 'the-wave', { stars: 1, text: decentText });
    expect((await pageOf(stack, 'the-wave')).community.adults.count).toBe(3);
    stack.clock.advance(5_500);

    const late = await signIn(stack, 'wave late');
    const { receipt } = await submit(late, 'the-wave', { stars: 5, text: decentText });
    const shown = await follow(stack, receipt, late);
    expect(shown).toMatchObject({ state: 'held', reasons: [{ code: 'other' }], queue: { position: 1 } });
    expect(shown.reasons[0]?.text).toContain('Many people who are new');
    const { receipt: own } = await submit(known, 'the-wave', { stars: 4, text: decentText });
    expect(await follow(stack, own)).toMatchObject({ state: 'published' });
    expect((await pageOf(stack, 'the-wave')).community.adults.excluded).toMatchObject({ waiting: 1 });
  });
});
