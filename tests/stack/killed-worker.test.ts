import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, signIn } from '../support/client.ts';
import { queuesOf } from '../support/queues.ts';
import { decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const [killer, neighbours] = ['kills-the-worker', 'beside-a-killer'];
/** Shorter than the minute in the template, so that the test need not wait. Everything else is as deployed. */
const visibilitySeconds = 1;
let stack: TestStack;
let queues: ReturnType<typeof queuesOf>;
beforeAll(async () => {
  stack = await sharedStack();
  queues = queuesOf(stack);
  await publishAs(stack, killer);
  await publishAs(stack, neighbours);
  await queues.setVisibility('ScreeningQueue', visibilitySeconds);
});
afterAll(async () => {
  stack.proxy.faults.clear();
  await queues.setVisibility('ScreeningQueue', 60);
  queues.close();
});

const stateOf = async (receipt: string): Promise<string> =>
  (await clientOf(stack).get(`/v1/submissions/${receipt}`)).json<{ state: string }>().state;
const sweep = () =>
  stack.runSchedule(Object.keys(stack.resources).find((id) => id.startsWith('EveryFiveMinutes')) ?? '');

/** Stops the relay, so that no message reaches the queue until another fault replaces this one. Then all arrive together. */
const stopRelay = (): void =>
  stack.proxy.faults.set([
    {
      match: { functionId: 'NightlightModeration/OutboxRelay*', service: 'sqs' },
      kind: 'server-error',
      rate: 1,
    },
  ]);

/** Kills the worker's process whenever it reads this submission, as when it runs out of memory. */
const killAt = (sk: string): void =>
  stack.proxy.faults.set([
    {
      match: { functionId: 'NightlightModeration/ModerationWorker*', service: 'dynamodb', body: sk },
      kind: 'crash',
      rate: 1,
    },
  ]);
const deaths = (): number => stack.proxy.faults.injected().crash ?? 0;

describe('a message that kills the worker each time', () => {
  it('does not prevent the rest of its batch from being published, and is finally held for a person', async () => {
    stopRelay();
    const review = { stars: 4, text: decentText };
    const poison = await submit(await signIn(stack, 'killing the worker'), killer, review);
    const others = await Promise.all(
      Array.from({ length: 9 }, async (_, index) =>
        submit(await signIn(stack, `beside a killer ${index}`), neighbours, review),
      ),
    );
    const item = (await readTables(stack)).find(
      ({ slug, state, entity }) => slug === killer && state === 'submitted' && entity === 'submission',
    );
    killAt(String(item?.sk));
    await expect.poll(deaths, { timeout: 30_000, interval: 20 }).toBeGreaterThan(0);
    const states = () => Promise.all(others.map(({ receipt }) => stateOf(receipt)));
    await expect
      .poll(async () => new Set(await states()), { timeout: 30_000, interval: 50 })
      .toEqual(new Set(['published']));

    const swept = async () => {
      await sweep();
      return stateOf(poison.receipt);
    };
    await expect.poll(swept, { timeout: 30_000, interval: 200 }).toBe('held');
    expect(deaths()).toBeGreaterThan(1);
    stack.proxy.faults.clear();
    expect((await pageOf(stack, neighbours)).community.adults.count).toBe(9);
    expect((await pageOf(stack, killer)).community.adults.count).toBe(0);
  });
});
