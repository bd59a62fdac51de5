import type { SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { screenBatch } from '../../../functions/moderation-worker/screen-batch.ts';

const request = (item: string) => ({
  type: 'screening-request',
  version: 1,
  person: 'AAAAAAAAAAA',
  item: item.padEnd(11, '_'),
  revision: 1,
});
const record = (item: string, deliveries = 1, body = JSON.stringify(request(item))) =>
  ({ messageId: item, body, attributes: { ApproximateReceiveCount: String(deliveries) } }) as SQSRecord;
const statuses = (results: PromiseSettledResult<unknown>[]) => results.map(({ status }) => status);

const screened = async (
  records: SQSRecord[],
  { slow = [], remainingMs = () => 10_000 }: { slow?: string[]; remainingMs?: () => number } = {},
) => {
  const log: string[] = [];
  const results = await screenBatch(
    records,
    async ({ item }, { last }) => {
      const name = item.replaceAll('_', '');
      log.push(last ? `${name} again` : name);
      return slow.includes(name) && !last ? 'over-time' : 'done';
    },
    remainingMs,
  );
  return { log, statuses: statuses(results) };
};

describe('a batch of screening requests', () => {
  it('screens a text that took too long again, after all other texts', async () => {
    const { log, statuses } = await screened([record('slow'), record('a'), record('b')], { slow: ['slow'] });
    expect(log).toEqual(['slow', 'a', 'b', 'slow again']);
    expect(statuses).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  });

  it('screens redelivered messages after the new ones', async () => {
    const { log } = await screened([record('old', 2), record('older', 4), record('new')]);
    expect(log[0]).toBe('new');
    expect(log.slice(1).sort()).toEqual(['old', 'older']);
  });

  it('screens redelivered messages one at a time, in a varying order', async () => {
    let running = 0;
    const orders = new Set<string>();
    for (const deliveries of [2, 3, 4, 5]) {
      const order: string[] = [];
      const records = ['a', 'b', 'c'].map((item) => record(item, deliveries));
      await screenBatch(
        records,
        async ({ item }) => {
          running += 1;
          expect(running).toBe(1);
          await Promise.resolve();
          running -= 1;
          order.push(item);
          return 'done';
        },
        () => 10_000,
      );
      orders.add(order.join());
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it.each(Array.from({ length: 10 }, (_, at) => at))(
    'decides all other messages in the second and third delivery when the message at position %i kills the worker',
    async (at) => {
      const items = Array.from({ length: 10 }, (_, index) => `m${index}`);
      const decided = new Set<string>();
      for (const deliveries of [2, 3])
        await new Promise<void>((died) => {
          const screen = async ({ item }: { item: string }) => {
            const name = item.replaceAll('_', '');
            // A killed process does not answer.
            if (name === `m${at}`) return new Promise<never>(() => died());
            decided.add(name);
            return 'done' as const;
          };
          void screenBatch(
            items.map((item) => record(item, deliveries)),
            screen,
            () => 10_000,
          );
        });
      expect(decided.size).toBe(9);
    },
  );

  it('returns messages to the queue when too little time is left for them', async () => {
    const { log, statuses } = await screened([record('old', 2), record('new')], { remainingMs: () => 1_500 });
    expect(log).toEqual(['new']);
    expect(statuses).toEqual(['rejected', 'fulfilled']);
  });

  it.each([
    ['not JSON', 'canary7731'],
    ['not a screening request', '{"type":"canary7731"}'],
    ['empty', ''],
  ])('continues after a message that is %s, and does not log its content', async (_, body) => {
    const results = await screenBatch(
      [record('bad', 1, body), record('good')],
      async () => 'done',
      () => 10_000,
    );
    expect(statuses(results)).toEqual(['rejected', 'fulfilled']);
    expect(String((results[0] as PromiseRejectedResult).reason)).not.toContain('canary7731');
  });
});
