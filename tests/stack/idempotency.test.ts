import { beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'idempotency';
const bodies = {
  reviews: [{ stars: 3, text: decentText }, { stars: 5 }],
  suggestions: [
    { area: 'fact', text: 'The premiere was a day later.' },
    { area: 'fact', text: 'The premiere was two days later.' },
  ],
};
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

describe.each(['reviews', 'suggestions'] as const)('the same Idempotency-Key on %s', (kind) => {
  const [one = {}, other = {}] = bodies[kind];
  const key = (name: string) => ({ 'idempotency-key': `${kind} ${name}`.replace(' ', '-') });

  it('with the same body is the same submission, before and after it is decided', async () => {
    const ana = await signIn(stack, `${kind} ana`);
    const receipts = await Promise.all([1, 2, 3, 4].map(() => submit(ana, slug, one, key('ana'))));
    await stack.idle();
    const late = await submit(ana, slug, one, key('ana'));
    expect(new Set([...receipts, late].map(({ receipt }) => receipt)).size).toBe(1);
    expect(await follow(stack, late.receipt)).toMatchObject({ revision: 1, version: 2, state: late.state });
  });

  it('with another body is refused, and nothing changes', async () => {
    const bo = await signIn(stack, `${kind} bo`);
    const { receipt } = await submit(bo, slug, one, key('bo'));
    const before = await follow(stack, receipt, bo);
    const answer = await bo.send('POST', `/v1/titles/${slug}/${kind}`, { body: other, headers: key('bo') });
    expect(codeOf(answer)).toBe('422 idempotency-key-reused');
    expect(await follow(stack, receipt, bo)).toEqual(before);
  });

  it('of somebody else is another key', async () => {
    const [cy, di] = await Promise.all(['cy', 'di'].map((name) => signIn(stack, `${kind} ${name}`)));
    const mine = await submit(cy!, slug, one, key('shared'));
    const theirs = await submit(di!, slug, other, key('shared'));
    expect(theirs.receipt).not.toBe(mine.receipt);
  });
});

describe('a review sent again under another key', () => {
  it('is an edit, counted once', async () => {
    const ed = await signIn(stack, 'editing ed');
    const before = (await pageOf(stack, slug)).community.adults.count;
    const first = await submit(ed, slug, { stars: 1 }, { 'idempotency-key': 'first' });
    await stack.idle();
    const second = await submit(ed, slug, { stars: 2 }, { 'idempotency-key': 'second' });
    expect(second.receipt).toBe(first.receipt);
    expect(await follow(stack, second.receipt)).toMatchObject({ state: 'published', revision: 2 });
    expect((await pageOf(stack, slug)).community.adults.count).toBe(before + 1);
  });

  it('while the first still waits leaves one review, the later one', async () => {
    const flo = await signIn(stack, 'hasty flo');
    const before = (await pageOf(stack, slug)).community.adults;
    for (const stars of [1, 2, 3, 4]) await submit(flo, slug, { stars });
    const after = (await pageOf(stack, slug)).community.adults;
    expect(after.count).toBe(before.count + 1);
    expect(after.histogram[3]).toBe((before.histogram[3] ?? 0) + 1);
  });
});
