import { beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../shared/values/defined.ts';
import { type Answer, signIn } from '../support/client.ts';
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
const statusOf = (answer: Answer): string => (answer.status < 400 ? String(answer.status) : codeOf(answer));
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

describe.each(['reviews', 'suggestions'] as const)('the same Idempotency-Key on %s', (kind) => {
  const [one = {}, other = {}] = bodies[kind];
  const key = (name: string) => ({ 'idempotency-key': `${kind} ${name}`.replace(' ', '-') });

  it('with the same body returns the same submission, before and after the decision', async () => {
    const ana = await signIn(stack, `${kind} ana`);
    const receipts = await Promise.all([1, 2, 3, 4].map(() => submit(ana, slug, one, key('ana'))));
    await stack.idle();
    const late = await submit(ana, slug, one, key('ana'));
    expect(new Set([...receipts, late].map(({ receipt }) => receipt)).size).toBe(1);
    expect(new Set([...receipts, late].map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await follow(stack, late.receipt)).toMatchObject({ revision: 1, version: 2 });
  });

  it('with another body is refused, and nothing changes', async () => {
    const bo = await signIn(stack, `${kind} bo`);
    const { receipt } = await submit(bo, slug, one, key('bo'));
    const before = await follow(stack, receipt, bo);
    const answer = await bo.send('POST', `/v1/titles/${slug}/${kind}`, { body: other, headers: key('bo') });
    expect(codeOf(answer)).toBe('422 idempotency-key-reused');
    expect(await follow(stack, receipt, bo)).toEqual(before);
  });

  it('is still known after later revisions: a late repetition changes nothing', async () => {
    const gil = await signIn(stack, `${kind} gil`);
    const first = await submit(gil, slug, one, key('gil'));
    await stack.idle();
    const edit = await gil.send('PUT', `/v1/submissions/${first.receipt}`, { body: other });
    expect(edit.status).toBe(202);
    const before = await follow(stack, first.receipt, gil);
    expect(await submit(gil, slug, one, key('gil'))).toEqual(first);
    const late = await gil.send('POST', `/v1/titles/${slug}/${kind}`, { body: other, headers: key('gil') });
    expect(codeOf(late)).toBe('422 idempotency-key-reused');
    expect(await follow(stack, first.receipt, gil)).toEqual(before);
  });

  it('that another person also uses does not connect their requests', async () => {
    const [cy, di] = await Promise.all(['cy', 'di'].map((name) => signIn(stack, `${kind} ${name}`)));
    const mine = await submit(cy!, slug, one, key('shared'));
    const theirs = await submit(di!, slug, other, key('shared'));
    expect(theirs.receipt).not.toBe(mine.receipt);
  });
});

describe('a review that is sent again with another key', () => {
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

  it('while the first is not yet decided replaces it', async () => {
    const flo = await signIn(stack, 'quick flo');
    const before = (await pageOf(stack, slug)).community.adults;
    for (const stars of [1, 2, 3, 4]) await submit(flo, slug, { stars });
    const after = (await pageOf(stack, slug)).community.adults;
    expect(after.count).toBe(before.count + 1);
    expect(after.histogram[3]).toBe((before.histogram[3] ?? 0) + 1);
  });
});

describe('the same Idempotency-Key on appeals and reports', () => {
  const headers = { 'idempotency-key': 'asked-once' };

  it('opens an appeal once, and refuses a different appeal', async () => {
    const hal = await signIn(stack, 'appealing hal');
    const { receipt } = await submit(hal, slug, {
      stars: 2,
      text: `${decentText} Write to hal@example.com.`,
    });
    expect(await follow(stack, receipt, hal)).toMatchObject({ appealable: true });
    const appeal = (text: string) =>
      hal.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text }, headers });
    const answers = await Promise.all([appeal('It is a quote.'), appeal('It is a quote.')]);
    // The request that conflicts with the other one in progress is refused, and succeeds when it is retried.
    for (const answer of answers) expect(['202', '409 changed-meanwhile']).toContain(statusOf(answer));
    const [first] = answers.filter(({ status }) => status === 202);
    expect((await appeal('It is a quote.')).text).toBe(first?.text);
    expect(codeOf(await appeal('It is another.'))).toBe('422 idempotency-key-reused');
    const repeated = await hal.send('POST', `/v1/submissions/${receipt}/appeal`, {
      body: { text: 'Once more.' },
    });
    expect(codeOf(repeated)).toBe('409 already-appealed');
  });

  it('accepts a report once, and refuses a different report', async () => {
    const [ida, jo] = await Promise.all(['reported ida', 'reporting jo'].map((name) => signIn(stack, name)));
    await submit(ida!, slug, { stars: 3, text: decentText });
    await stack.idle();
    const { items } = (await jo!.get(`/v1/titles/${slug}/reviews?limit=1`)).json<{
      items: { id: string }[];
    }>();
    const report = (reason: string) =>
      jo!.send('POST', `/v1/reviews/${items[0]?.id}/reports`, { body: { reason }, headers });
    const answers = await Promise.all([report('spam'), report('spam')]);
    answers.push(await report('spam'));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(codeOf(await report('hate'))).toBe('422 idempotency-key-reused');
  });

  it.each(['two words', 'x'.repeat(256), ''])('is refused when it is %j', async (key) => {
    const kim = await signIn(stack, 'careless kim');
    const send = (path: string, body?: object) =>
      kim.send('POST', path, { ...defined({ body }), headers: { 'idempotency-key': key } });
    for (const answer of [
      await send(`/v1/titles/${slug}/reviews`, { stars: 3 }),
      await send('/v1/reviews/rev_aAAAAAAAAAAAAAAAAAAAAAA/helpful'),
    ])
      expect(codeOf(answer)).toBe('400 idempotency-key-invalid');
  });

  it('is ignored by requests that do not honour it, whatever it is', async () => {
    const lea = await signIn(stack, 'ignoring lea');
    const bad = { headers: { 'idempotency-key': 'two words' } };
    const { receipt } = await submit(lea, slug, { stars: 3 });
    expect((await lea.send('DELETE', `/v1/submissions/${receipt}`, bad)).status).toBe(204);
    expect((await lea.send('PUT', '/v1/me', { ...bad, body: { showChildAges: false } })).status).toBe(200);
    expect((await lea.send('DELETE', '/v1/me', bad)).status).toBe(204);
  });
});
