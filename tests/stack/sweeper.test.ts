import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../shared/moderation/receipt.ts';
import { clientOf, signIn } from '../support/client.ts';
import { queuesOf } from '../support/queues.ts';
import { decentText, follow, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'sweeper';
const review = { stars: 4, text: decentText };
const aRequest = { type: 'screening-request', version: 1, person: 'AAAAAAAAAAA', item: 'BBBBBBBBBBB' };
let stack: TestStack;
let queues: ReturnType<typeof queuesOf>;
beforeAll(async () => {
  stack = await freshStack();
  queues = queuesOf(stack);
  await publishAs(stack, slug);
});
afterEach(() => stack.proxy.faults.clear());
afterAll(async () => {
  queues.close();
  expect(stack.proxy.denied()).toEqual([]);
  await stack.stop();
});

const sweep = async () => {
  const schedule = Object.keys(stack.resources).find((id) => id.startsWith('EveryFiveMinutes'));
  return stack.runSchedule(schedule ?? 'EveryFiveMinutes');
};
const stateOf = async (receipt: string): Promise<string> =>
  (await clientOf(stack).get(`/v1/submissions/${receipt}`)).json<Receipt>().state;

describe('a submission that the worker cannot screen', () => {
  it('is held for a person when its message is dead-lettered, and is not published', async () => {
    await queues.setVisibility('ScreeningQueue', 0);
    stack.proxy.faults.set([
      {
        match: { functionId: 'NightlightModeration/ModerationWorker*', service: 'dynamodb' },
        kind: 'server-error',
        rate: 1,
      },
    ]);
    const author = await signIn(stack, 'unscreened');
    const { receipt } = await submit(author, slug, review);
    await expect
      .poll(async () => ((await sweep()) as { value?: { held: number } }).value?.held, {
        timeout: 30_000,
        interval: 200,
      })
      .toBe(1);
    stack.proxy.faults.clear();
    await queues.setVisibility('ScreeningQueue', 60);

    const view = await follow(stack, receipt, author);
    expect(view).toMatchObject({ state: 'held', reasons: [{ code: 'other', spans: [] }], content: review });
    expect(view.reasons[0]?.text).toContain('could not be finished');
    expect(view.queue?.position).toBe(1);
    expect((await pageOf(stack, slug)).community.adults.count).toBe(0);
    expect(await sweep()).toMatchObject({ ok: true, value: { held: 0, requeued: 0 } });

    await author.send('PUT', `/v1/submissions/${receipt}`, { body: { ...review, stars: 5 } });
    expect((await follow(stack, receipt)).state).toBe('published');
  });
});

describe('a submission whose message is lost', () => {
  it('is screened when the delayed reminder arrives', async () => {
    stack.proxy.faults.set([
      {
        match: { functionId: 'NightlightModeration/OutboxRelay*', service: 'sqs' },
        kind: 'delay-message',
        rate: 1,
        ms: 900_000,
      },
    ]);
    const { receipt } = await submit(await signIn(stack, 'lost'), slug, review);
    const waiting = async () =>
      (await readTables(stack)).find(({ entity, state }) => entity === 'submission' && state === 'submitted');
    const item = await waiting();
    // Waits until the relay has read the change; otherwise it would send the message later.
    await expect
      .poll(() => stack.lines.filter((line) => /STREAM.*outbox-relay|STREAM.*OutboxRelay/.test(line)).length)
      .toBeGreaterThan(1);
    expect(await stateOf(receipt)).toBe('submitted');
    stack.proxy.faults.clear();

    const [person, own] = [item?.pk, item?.sk].map((key) => String(key).split('#')[1]);
    await queues.put('OverdueQueue', {
      type: 'screening-request',
      version: 1,
      person,
      item: own,
      revision: 1,
    });
    expect(await sweep()).toMatchObject({ ok: true, value: { requeued: 1 } });
    await expect.poll(() => stateOf(receipt), { timeout: 10_000 }).toBe('published');
  });

  it('is not changed when it is already decided, and invalid messages are only logged', async () => {
    const { receipt } = await submit(await signIn(stack, 'in time'), slug, review);
    await expect.poll(() => stateOf(receipt), { timeout: 10_000 }).toBe('published');
    const item = (await readTables(stack)).find(
      ({ entity, state }) => entity === 'submission' && state === 'published',
    );
    const [person, own] = [item?.pk, item?.sk].map((key) => String(key).split('#')[1]);
    await queues.put('OverdueQueue', {
      type: 'screening-request',
      version: 1,
      person,
      item: own,
      revision: 1,
    });
    await queues.put('OverdueQueue', { hello: 'there' });
    await queues.putText('OverdueQueue', 'canary7731 {');
    await queues.putText('ScreeningDeadLetters', 'canary7731 {');
    expect(await sweep()).toMatchObject({ ok: true, value: { requeued: 0, held: 0 } });
    expect(await stateOf(receipt)).toBe('published');
    const unknown = stack.lines.filter((line) => line.includes('message-unknown'));
    expect(unknown).toHaveLength(3);
    expect(unknown.join()).not.toContain('canary7731');
  });
});

describe('a job of the sweeper that fails', () => {
  it('does not stop other messages; the invocation fails and the log names the job', async () => {
    const { receipt } = await submit(await signIn(stack, 'beside a failure'), slug, review);
    await expect.poll(() => stateOf(receipt), { timeout: 10_000 }).toBe('published');
    stack.proxy.faults.set([
      {
        match: { functionId: 'NightlightModeration/Sweeper*', service: 'dynamodb' },
        kind: 'server-error',
        rate: 1,
      },
    ]);
    for (const revision of [1, 2]) await queues.put('OverdueQueue', { ...aRequest, revision });
    const before = stack.lines.length;
    expect(await sweep()).toMatchObject({ ok: false });
    const lines = stack.lines.slice(before).filter((line) => /message-failed|job-failed/.test(line));
    expect(lines.filter((line) => line.includes('message-failed'))).toHaveLength(2);
    expect(lines.filter((line) => /job-failed/.test(line) && /requeued/.test(line))).toHaveLength(1);
  });
});
