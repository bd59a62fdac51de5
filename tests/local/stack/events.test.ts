import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type LocalStack, startStack } from '../../../infra/local/stack.ts';
import { tiny } from '../fixtures/assembly.ts';

const lines: string[] = [];
let stack: LocalStack;
beforeAll(async () => {
  stack = await startStack({
    assemblyDir: tiny,
    dynamodbUrl: inject('dynamodbUrl'),
    log: (line) => lines.push(line),
  });
}, 30_000);
afterAll(() => stack.stop());

const note = async (id: string): Promise<unknown> => {
  const response = await fetch(`${stack.baseUrl}/notes/${id}`);
  return response.status === 200 ? response.json() : response.status;
};
const put = (id: string) =>
  fetch(`${stack.baseUrl}/notes/${id}`, { method: 'PUT', body: '{"text":"hello","author":"ana"}' });

describe('a running stack', () => {
  it('delivers a change of a table to the subscribed function, and logs the cost', async () => {
    await put('one');
    await stack.idle();
    expect(await note('heard:one')).toMatchObject({ text: 'stream' });
    expect(lines).toContainEqual(
      expect.stringMatching(/^STREAM ok 1 record {2}[\d.]+ ms {2}listener {2}1 WCU$/),
    );
  });

  it('delivers a message in a queue to the subscribed function', async () => {
    await fetch(`${stack.baseUrl}/act/send`, { method: 'POST', body: 'greeting' });
    await stack.idle();
    expect(await note('heard:greeting')).toMatchObject({ text: 'queue' });
  });

  it('redelivers a change when the function was killed while processing it', async () => {
    const puts = Array.from({ length: 20 }, (_, at) => put(`many-${at}`));
    await stack.kill('ListenerFunction');
    await Promise.all(puts);
    await stack.kill('ListenerFunction');
    await stack.idle();
    const heard = await Promise.all(Array.from({ length: 20 }, (_, at) => note(`heard:many-${at}`)));
    expect(heard.filter((found) => found === 404)).toEqual([]);
  }, 20_000);

  it('runs a schedule on request', async () => {
    expect(await stack.runSchedule('Hourly')).toMatchObject({ ok: true });
    expect(lines).toContainEqual(expect.stringMatching(/^SCHEDULE ok {2}[\d.]+ ms {2}listener/));
  });
});
