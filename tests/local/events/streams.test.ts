import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTable, item, type Rig, startRig } from '../proxy/rig.ts';
import { type Event, listen, streamMapping } from './listener.ts';

let rig: Rig;
let client: DynamoDBClient;
let table = 'table0';
let stops: (() => Promise<void>)[] = [];
const folders: string[] = [];
beforeAll(async () => {
  rig = await startRig();
  client = rig.dynamodb();
});
afterAll(async () => {
  await rig.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  table = `table${Number(table.slice(5)) + 1}`;
  await createTable(client, table);
});
afterEach(async () => {
  rig.proxy.faults.clear();
  await Promise.all(stops.map((stop) => stop()));
  stops = [];
});

const start = async (
  more: Parameters<typeof streamMapping>[2] = {},
  handler?: Parameters<typeof listen>[2],
  options?: Parameters<typeof listen>[3],
) => {
  const listener = await listen(rig, [streamMapping(table, table, more)], handler, options);
  stops.push(listener.stop);
  return listener;
};

/** Counts reads of streams from now on. `gap` is the time between the last two, in milliseconds. */
const streamReads = () => {
  const times: number[] = [];
  rig.proxy.onCall(({ action }) => {
    if (action === 'dynamodb:GetRecords') times.push(performance.now());
  });
  return {
    count: () => times.length,
    gap: () => (times.length < 2 ? 0 : times.at(-1)! - times.at(-2)!),
  };
};

const put = (sk: string, more: Record<string, string> = {}) =>
  client.send(new PutItemCommand({ TableName: table, Item: item({ pk: 'p', sk, ...more }) }));

const putAll = async (...keys: string[]) => {
  for (const key of keys) await put(key);
};
const keysOf = (events: Event[]) =>
  events.map(({ Records }) => Records.map((record) => record.dynamodb.Keys.sk.S).join(''));

it('a stream mapping delivers changes in order and in the format of Lambda', async () => {
  const { idle, events, delivered } = await start();
  await put('1');
  await put('1', { all: 'a' });
  await client.send(new DeleteItemCommand({ TableName: table, Key: item({ pk: 'p', sk: '1' }) }));
  await idle();
  const records = events.flatMap(({ Records }) => Records);
  expect(records.map((record) => record.eventName)).toEqual(['INSERT', 'MODIFY', 'REMOVE']);
  expect(records[1]).toEqual({
    eventID: expect.any(String),
    eventName: 'MODIFY',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'us-east-1',
    eventSourceARN: `arn:aws:dynamodb:us-east-1:000000000000:table/${table}/stream/local`,
    dynamodb: {
      ApproximateCreationDateTime: expect.any(Number),
      Keys: item({ pk: 'p', sk: '1' }),
      NewImage: item({ pk: 'p', sk: '1', all: 'a' }),
      OldImage: item({ pk: 'p', sk: '1' }),
      SequenceNumber: expect.stringMatching(/^\d+$/),
      SizeBytes: expect.any(Number),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  });
  expect(delivered.reduce((sum, event) => sum + event.records, 0)).toBe(3);
});

it('a stream mapping delivers a write immediately, without waiting for the next poll', async () => {
  const reads = streamReads();
  const deliveredAt: number[] = [];
  await start({}, () => deliveredAt.push(performance.now()));
  let waited = 0;
  for (const key of ['1', '2', '3']) {
    await expect.poll(() => reads.gap()).toBeGreaterThan(320);
    await put(key);
    const wroteAt = performance.now();
    await expect.poll(() => deliveredAt.length, { interval: 2 }).toBe(Number(key));
    waited += deliveredAt.at(-1)! - wroteAt;
  }
  expect(waited).toBeLessThan(375); // without the notification, polls would be half a second apart by now
});

it('a stream mapping starts with the oldest record (TRIM_HORIZON) or with the next one (LATEST)', async () => {
  await putAll('1', '2');
  const all = await start({ id: 'Stack/all' });
  const future = await start({ id: 'Stack/future', startingPosition: 'LATEST' });
  await put('3');
  await Promise.all([all.idle(), future.idle()]);
  expect(keysOf(all.events).join('')).toBe('123');
  expect(keysOf(future.events).join('')).toBe('3');
});

it('a stream mapping splits records into batches and skips those that match no filter', async () => {
  await putAll('1', '2', '3', '4', '5');
  await put('6', { all: 'yes' });
  const any = await start({ batchSize: 2 });
  const some = await start({ filterPatterns: ['{"dynamodb":{"NewImage":{"all":{"S":["yes"]}}}}'] });
  await Promise.all([any.idle(), some.idle()]);
  expect(keysOf(any.events)).toEqual(['12', '34', '56']);
  expect(keysOf(some.events)).toEqual(['6']);
});

it('a stream mapping waits for more records during the batching window', async () => {
  const { idle, events } = await start({ batchSize: 3, maximumBatchingWindowInSeconds: 1 });
  await put('1');
  const reads = streamReads();
  await expect.poll(() => reads.count()).toBeGreaterThan(0);
  await put('2');
  await idle();
  expect(keysOf(events)).toEqual(['12']);
});

it('a stream mapping retries a failed batch until it succeeds, before any later batch', async () => {
  await putAll('1', '2', '3');
  const { idle, events, delivered } = await start({ batchSize: 2 }, (_, call) => {
    if (call <= 2) throw new Error('not yet');
  });
  await idle();
  expect(keysOf(events)).toEqual(['12', '12', '12', '3']);
  expect(delivered.map(({ ok }) => ok)).toEqual([false, false, true, true]);
});

it('a stream mapping continues with the first record that is reported as failed', async () => {
  await putAll('1', '2', '3', '4');
  const { idle, events } = await start({ reportBatchItemFailures: true }, ({ Records }, call) => ({
    batchItemFailures: Records.filter((record) => '34'.includes(record.dynamodb.Keys.sk.S) && call === 1)
      .map((record) => ({ itemIdentifier: record.dynamodb.SequenceNumber }))
      .reverse(),
  }));
  await idle();
  expect(keysOf(events)).toEqual(['1234', '34']);
});

it('a stream mapping bisects a failed batch, and sends the single bad record to the on-failure destination', async () => {
  rig.createQueue(`${table}-failed`);
  await putAll('1', '2', '3', '4', '5');
  const { idle, events } = await start(
    {
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 1,
      onFailureArn: `arn:aws:sqs:us-east-1:000000000000:${table}-failed`,
    },
    ({ Records }) => {
      if (Records.some((record) => record.dynamodb.Keys.sk.S === '3')) throw new Error('poison');
    },
  );
  await idle();
  expect(keysOf(events)).toEqual(['12345', '123', '12', '3', '3', '45']);
  const QueueUrl = `${rig.proxy.url}/000000000000/${table}-failed`;
  const { Messages = [] } = await rig
    .sqs()
    .send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  const badRecord = events
    .flatMap(({ Records }) => Records)
    .find((record) => record.dynamodb.Keys.sk.S === '3');
  expect(Messages.map((message) => JSON.parse(message.Body!))).toEqual([
    {
      requestContext: {
        requestId: expect.any(String),
        functionArn: `arn:aws:lambda:us-east-1:000000000000:function:${table}-function`,
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: 2,
      },
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      version: '1.0',
      timestamp: expect.any(String),
      DDBStreamBatchInfo: {
        shardId: expect.stringMatching(/^shardId-/),
        startSequenceNumber: badRecord.dynamodb.SequenceNumber,
        endSequenceNumber: badRecord.dynamodb.SequenceNumber,
        approximateArrivalOfFirstRecord: expect.stringMatching(/^\d{4}-/),
        approximateArrivalOfLastRecord: expect.stringMatching(/^\d{4}-/),
        batchSize: 1,
        streamArn: badRecord.eventSourceARN,
      },
    },
  ]);
});

it('a stream mapping continues at its position after a restart', async () => {
  const checkpointDir = mkdtempSync(join(tmpdir(), 'positions-'));
  folders.push(checkpointDir);
  const first = await start({}, undefined, { checkpointDir });
  await putAll('1', '2');
  await first.idle();
  await first.stop();
  await putAll('3', '4');
  const second = await start({ startingPosition: 'LATEST' }, undefined, { checkpointDir });
  await put('5');
  await second.idle();
  expect(keysOf(second.events).join('')).toBe('345');
});

it('a stream mapping retries unfinished records after a restart', async () => {
  const checkpointDir = mkdtempSync(join(tmpdir(), 'positions-'));
  folders.push(checkpointDir);
  const failing = await start(
    { batchSize: 1 },
    ({ Records }) => {
      if (Records[0].dynamodb.Keys.sk.S === '2') throw new Error('killed');
    },
    { checkpointDir },
  );
  await putAll('1', '2', '3');
  await expect.poll(() => failing.events.length).toBeGreaterThan(1);
  await failing.stop();
  const repeated = await start({}, undefined, { checkpointDir });
  await repeated.idle();
  expect(keysOf(repeated.events).join('')).toBe('23');
});

it('a stream mapping delivers every record exactly once when iterators expire', async () => {
  rig.proxy.faults.set([{ kind: 'expired-iterator', rate: 0.5, match: { service: 'dynamodb' } }]);
  const { idle, events } = await start({ batchSize: 1 });
  await putAll('1', '2', '3', '4', '5', '6');
  await idle();
  expect(keysOf(events).join('')).toBe('123456');
  expect(rig.proxy.faults.injected()['expired-iterator']).toBeGreaterThan(0);
});

it('a stream mapping cannot start on a table without a stream', async () => {
  const TableName = `${table}-without-stream`;
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );
  const source = {
    kind: 'stream' as const,
    tableName: TableName,
    tableArn: 'arn:aws:dynamodb:us-east-1:000000000000:table/x',
  };
  await expect(start({ source })).rejects.toThrow(`the table ${TableName} has no stream`);
});

it('a stream mapping reads with the role of the function', async () => {
  const Resource = `arn:aws:dynamodb:us-east-1:000000000000:table/${table}/stream/*`;
  const actions = ['dynamodb:DescribeStream', 'dynamodb:GetShardIterator', 'dynamodb:GetRecords'];
  rig.caller('unauthorized', [{ Effect: 'Allow', Action: actions.slice(0, 1), Resource }]);
  await expect(start({}, undefined, { accessKey: () => 'unauthorized' })).rejects.toThrow(
    'dynamodb:GetShardIterator',
  );
  rig.caller('authorized', [{ Effect: 'Allow', Action: actions, Resource }]);
  const { idle, events } = await start({}, undefined, { accessKey: () => 'authorized' });
  await put('1');
  await idle();
  expect(keysOf(events)).toEqual(['1']);
});
