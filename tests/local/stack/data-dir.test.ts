import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { type LocalStack, startStack } from '../../../infra/local/stack.ts';
import { tiny } from '../fixtures/assembly.ts';

const receive = async ({ endpointUrl, region, resources }: LocalStack, send?: string) => {
  const credentials = { accessKeyId: 'operator', secretAccessKey: 'any' };
  const client = new SQSClient({ endpoint: endpointUrl, region, credentials });
  const QueueUrl = `${endpointUrl}/000000000000/${resources.Dead}`;
  if (send !== undefined) await client.send(new SendMessageCommand({ QueueUrl, MessageBody: send }));
  const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1 }));
  client.destroy();
  return Messages.map(({ Body }) => Body);
};

const secretOf = async ({ baseUrl }: LocalStack): Promise<unknown> => {
  const response = await fetch(`${baseUrl}/act/environment`, { method: 'POST' });
  return ((await response.json()) as Record<string, string>).CURSOR_KEY;
};

const text = async ({ baseUrl }: LocalStack, id: string): Promise<unknown> =>
  ((await (await fetch(`${baseUrl}/notes/${id}`)).json()) as { text: string }).text;

it('a stack has the same data, messages, names and secrets after a restart with the same data directory', async () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'stack-')), 'data');
  const first = await startStack({ assemblyDir: tiny, dataDir });
  await fetch(`${first.baseUrl}/notes/one`, { method: 'PUT', body: '{"text":"kept","author":"ana"}' });
  expect(await receive(first, 'in flight')).toEqual(['in flight']);
  const { resources } = first;
  const secret = await secretOf(first);
  await first.stop();

  const second = await startStack({ assemblyDir: tiny, dataDir });
  try {
    expect(second.resources).toEqual(resources);
    expect(await secretOf(second)).toBe(secret);
    expect(await text(second, 'one')).toBe('kept');
    expect(await receive(second)).toEqual(['in flight']);
    await second.idle();
    expect(await text(second, 'heard:one')).toBe('stream');
  } finally {
    await second.stop();
  }
}, 60_000);
