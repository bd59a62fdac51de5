import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Rig, startRig } from '../proxy/rig.ts';
import { listen, queueMapping } from './listener.ts';

let rig: Rig;
let client: SQSClient;
let count = 0;
let name: string;
let QueueUrl: string;
let stop: (() => Promise<void>) | undefined;
beforeAll(async () => {
  rig = await startRig();
  client = rig.sqs();
});
afterAll(() => rig.close());
beforeEach(() => {
  name = `queue${++count}`;
  const dead = { deadLetterTargetArn: `arn:aws:sqs:us-east-1:000000000000:${name}-dead`, maxReceiveCount: 2 };
  rig.createQueue(`${name}-dead`);
  QueueUrl = rig.createQueue(name, { VisibilityTimeout: '1', RedrivePolicy: JSON.stringify(dead) });
});
afterEach(async () => {
  rig.proxy.faults.clear();
  await stop?.();
});

const start = async (
  ...[mappings, handler]: [Parameters<typeof queueMapping>[2]?, Parameters<typeof listen>[2]?]
) => {
  const listener = await listen(rig, [queueMapping(name, QueueUrl, mappings)], handler);
  stop = listener.stop;
  return listener;
};

const sendAll = (bodies: string[]) =>
  client.send(
    new SendMessageBatchCommand({
      QueueUrl,
      Entries: bodies.map((MessageBody, Id) => ({ Id: String(Id), MessageBody })),
    }),
  );

/** The number of messages in flight: received and not deleted yet. */
const inFlight = async () => {
  const AttributeNames = ['ApproximateNumberOfMessagesNotVisible' as const];
  const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
  return Attributes?.ApproximateNumberOfMessagesNotVisible;
};

const dead = async () => {
  const url = QueueUrl.replace(name, `${name}-dead`);
  const { Messages } = await client.send(
    new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }),
  );
  return (Messages ?? []).map((message) => message.Body);
};

it('a queue mapping delivers messages in the format of Lambda, and deletes them', async () => {
  const { idle, events, delivered } = await start();
  await client.send(
    new SendMessageCommand({
      QueueUrl,
      MessageBody: 'hello',
      MessageAttributes: { version: { DataType: 'Number', StringValue: '1' } },
    }),
  );
  await idle();
  expect(events).toEqual([
    {
      Records: [
        {
          messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
          receiptHandle: expect.any(String),
          body: 'hello',
          attributes: {
            ApproximateReceiveCount: '1',
            SentTimestamp: expect.stringMatching(/^\d{13}$/),
            SenderId: expect.any(String),
            ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
          },
          messageAttributes: {
            version: { stringValue: '1', stringListValues: [], binaryListValues: [], dataType: 'Number' },
          },
          md5OfMessageAttributes: expect.any(String),
          md5OfBody: '5d41402abc4b2a76b9719d911017c592',
          eventSource: 'aws:sqs',
          eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${name}`,
          awsRegion: 'us-east-1',
        },
      ],
    },
  ]);
  expect(delivered).toMatchObject([{ source: `Stack/${name}`, records: 1, failed: 0, ok: true }]);
});

it('a queue mapping delivers at most the batch size in one event', async () => {
  await sendAll(['1', '2', '3', '4', '5']);
  const { idle, events, records } = await start({ batchSize: 2 });
  await idle();
  expect(Math.max(...events.map((event) => event.Records.length))).toBe(2);
  expect(
    records()
      .map((record) => record.body)
      .toSorted(),
  ).toEqual(['1', '2', '3', '4', '5']);
});

it('a queue mapping waits for more messages during the batching window', async () => {
  // Messages waiting for the batch are in flight: their visibility timeout must be longer than the window.
  name = `${name}-window`;
  QueueUrl = rig.createQueue(name, { VisibilityTimeout: '5' });
  const { idle, events } = await start({ batchSize: 10, maximumBatchingWindowInSeconds: 1 });
  await sendAll(['1']);
  await expect.poll(inFlight).toBe('1');
  await sendAll(['2']);
  await idle();
  expect(events.map((event) => event.Records.length)).toEqual([2]);
});

it('a queue mapping deletes messages that match no filter, without an invocation', async () => {
  await sendAll(['{"kind":"review"}', '{"kind":"other"}', 'no json']);
  const { idle, records } = await start({ filterPatterns: ['{"body":{"kind":["review"]}}'] });
  await idle();
  expect(records().map((record) => record.body)).toEqual(['{"kind":"review"}']);
  expect(await dead()).toEqual([]);
});

it('a queue mapping redelivers only the messages that the function reports as failed', async () => {
  await sendAll(['good', 'bad', 'fine']);
  const { idle, events, delivered } = await start({ reportBatchItemFailures: true }, ({ Records }, call) => ({
    batchItemFailures: Records.filter((record) => record.body === 'bad' && call === 1).map((record) => ({
      itemIdentifier: record.messageId,
    })),
  }));
  await idle();
  expect(events.map(({ Records }) => Records.map((record) => record.body).toSorted())).toEqual([
    ['bad', 'fine', 'good'],
    ['bad'],
  ]);
  expect(events[1]!.Records[0].attributes.ApproximateReceiveCount).toBe('2');
  expect(delivered.map(({ failed }) => failed)).toEqual([1, 0]);
});

it.each([
  ['throws', () => Promise.reject(new Error('no'))],
  ['reports an unknown message', () => ({ batchItemFailures: [{ itemIdentifier: 'nobody' }] })],
  ['reports something without an identifier', () => ({ batchItemFailures: [{ id: 'x' }] })],
])(
  'a queue mapping retries the whole batch of a function that %s, until the batch is in the dead-letter queue',
  async (_, handler) => {
    await sendAll(['1', '2']);
    const { idle, events } = await start({ reportBatchItemFailures: true }, handler);
    await idle();
    expect(events).toHaveLength(2);
    expect((await dead()).toSorted()).toEqual(['1', '2']);
  },
);

it('a queue mapping ignores batchItemFailures of a function without ReportBatchItemFailures', async () => {
  await sendAll(['1']);
  const { idle, events } = await start({}, ({ Records }) => ({
    batchItemFailures: [{ itemIdentifier: Records[0].messageId }],
  }));
  await idle();
  expect(events).toHaveLength(1);
});

it('a queue mapping processes at most as many batches at the same time as the maximum concurrency', async () => {
  let running = 0;
  let highest = 0;
  const { idle, records } = await start({ batchSize: 1, maximumConcurrency: 2 }, async () => {
    highest = Math.max(highest, ++running);
    await new Promise((resolve) => setTimeout(resolve, 30));
    running--;
  });
  await sendAll(['1', '2', '3', '4', '5', '6']);
  await idle();
  expect(records()).toHaveLength(6);
  expect(highest).toBe(2);
});

it('a queue mapping delivers a duplicated message twice and then becomes idle', async () => {
  rig.proxy.faults.set([{ kind: 'duplicate-message', rate: 1, match: { service: 'sqs' } }]);
  await sendAll(['1', '2', '3']);
  const { idle, records } = await start();
  await idle();
  const ids = records().map((record) => record.messageId);
  expect(ids).toHaveLength(6);
  expect(new Set(ids).size).toBe(3);
  expect(await dead()).toEqual([]);
});

it('a queue mapping delivers all messages despite throttling and lost responses', async () => {
  rig.proxy.faults.set([
    { kind: 'throttle', rate: 0.3, match: { service: 'sqs' } },
    { kind: 'drop-response', rate: 0.3, match: { action: 'sqs:DeleteMessageBatch' } },
  ]);
  await sendAll(['1', '2', '3']);
  const { idle, records } = await start({ batchSize: 1 });
  await idle();
  expect(new Set(records().map((record) => record.body))).toEqual(new Set(['1', '2', '3']));
});

it('a queue mapping polls with the role of the function, and records the grants as used', async () => {
  const Resource = `arn:aws:sqs:us-east-1:000000000000:${name}`;
  const statement = (Action: string[]) => [{ Effect: 'Allow' as const, Action, Resource }];
  const mapping = queueMapping(name, QueueUrl);
  rig.caller('unauthorized', statement(['sqs:SendMessage']));
  await expect(listen(rig, [mapping], undefined, { accessKey: () => 'unauthorized' })).rejects.toThrow(
    'is not authorized to perform: sqs:GetQueueAttributes',
  );
  rig.caller('authorized', statement(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']));
  const {
    idle,
    records,
    stop: end,
  } = await listen(rig, [mapping], undefined, { accessKey: () => 'authorized' });
  stop = end;
  await sendAll(['1']);
  await idle();
  expect(records()).toHaveLength(1);
  expect([...rig.proxy.grantsUsed().get('Stack/authorized')!].toSorted()).toEqual(
    ['DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage'].map((action) => `sqs:${action} ${Resource}`),
  );
});
