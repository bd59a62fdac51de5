import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyV1 } from '../../shared/moderation/policy.ts';
import { signIn } from '../support/client.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'abuse-limits';
let stack: TestStack;
beforeAll(async () => {
  stack = await freshStack();
  await publishAs(stack, slug);
});
afterAll(() => stack.stop());

describe('somebody who sends a lot', () => {
  it('is told how long to wait, and can still read, follow and take back', async () => {
    const busy = await signIn(stack, 'limit busy');
    const send = () =>
      busy.send('POST', `/v1/titles/${slug}/suggestions`, { body: { area: 'fact', text: decentText } });
    const first = { 'idempotency-key': 'the-first' };
    const { receipt } = await submit(busy, slug, { area: 'fact', text: decentText }, first);
    for (let sent = 1; sent < 40; sent += 1) expect((await send()).status).toBe(202);
    const refused = await send();
    expect(codeOf(refused)).toBe('429 too-many-requests');
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(3000);
    expect(seconds).toBeLessThanOrEqual(3600);
    expect((await submit(busy, slug, { area: 'fact', text: decentText }, first)).receipt).toBe(receipt);
    expect((await busy.get('/v1/me/submissions')).status).toBe(200);
    const other = await signIn(stack, 'limit calm');
    await submit(other, slug, { area: 'fact', text: decentText });
  });

  it('of new versions of one text is slowed down after twenty', async () => {
    const restless = await signIn(stack, 'limit restless');
    const edit = (n: number) =>
      restless.send('POST', `/v1/titles/${slug}/reviews`, { body: { stars: 1 + (n % 5) } });
    for (let n = 0; n < 20; n += 1) expect((await edit(n)).status, String(n)).toBe(202);
    const refused = await edit(20);
    expect(codeOf(refused)).toBe('429 too-many-requests');
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });
});

describe('a wave of new people on one title', () => {
  it('waits for a person and is told so; whoever published before does not', async () => {
    const known = await signIn(stack, 'wave known');
    await publishAs(stack, 'before-the-wave');
    await submit(known, 'before-the-wave', { stars: 4, text: decentText });
    await publishAs(stack, 'the-wave');
    const admin = await signIn(stack, 'wave admin', 'admin');
    const policy = { ...policyV1, wave: { newAuthors: 3, minutes: 10 } };
    const put = await admin.send('PUT', '/v1/moderation/policy', { body: { policy } });
    expect(put.status, put.text).toBeLessThan(300);
    // A worker remembers the policy for fifteen seconds, and how many came for five.
    await new Promise((resolve) => setTimeout(resolve, 15_500));

    for (const name of ['a', 'b', 'c'])
      await submit(await signIn(stack, `wave ${name}`), 'the-wave', { stars: 1, text: decentText });
    expect((await pageOf(stack, 'the-wave')).community.adults.count).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 5_500));

    const late = await signIn(stack, 'wave late');
    const { receipt } = await submit(late, 'the-wave', { stars: 5, text: decentText });
    const told = await follow(stack, receipt, late);
    expect(told).toMatchObject({ state: 'held', reasons: [{ code: 'other' }], queue: { position: 1 } });
    expect(told.reasons[0]?.text).toContain('Many people who are new');
    const { receipt: own } = await submit(known, 'the-wave', { stars: 4, text: decentText });
    expect(await follow(stack, own)).toMatchObject({ state: 'published' });
    expect((await pageOf(stack, 'the-wave')).community.adults.excluded).toMatchObject({ waiting: 1 });
  });
});
