import {
  DynamoDBClient,
  GetItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import {
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTable, item, type Rig, startRig } from './rig.ts';

const Key = item({ pk: 'a', sk: 'b' });
let rig: Rig;
let table: DynamoDBClient;
let queue: SQSClient;
let retrying: DynamoDBClient;
beforeAll(async () => {
  rig = await startRig({ seed: 42 });
  rig.caller('worker', [{ Effect: 'Allow', Action: '*', Resource: '*' }]);
  await createTable(rig.dynamodb(), 'titles');
  table = rig.dynamodb('worker');
  queue = rig.sqs('worker');
  retrying = new DynamoDBClient({
    endpoint: rig.proxy.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'worker', secretAccessKey: 'x' },
    maxAttempts: 3,
  });
});
afterAll(() => rig.close());
afterEach(() => rig.proxy.faults.clear());

const get = () => table.send(new GetItemCommand({ TableName: 'titles', Key }));
const inject = (kind: string, more: object = {}) =>
  rig.proxy.faults.set([{ kind, rate: 1, match: {}, ...more }]);

const add = (client: DynamoDBClient) =>
  client.send(
    new UpdateItemCommand({
      TableName: 'titles',
      Key,
      UpdateExpression: 'ADD hits :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    }),
  );
const hits = async () => {
  const { Item } = await rig
    .dynamodb()
    .send(new GetItemCommand({ TableName: 'titles', Key, ConsistentRead: true }));
  return Number(Item?.hits?.N ?? 0);
};

describe('calls with an injected fault', () => {
  it('of the kind throttle fail before they reach the table', async () => {
    const before = await hits();
    inject('throttle', { match: { action: 'dynamodb:UpdateItem' } });
    await expect(add(table)).rejects.toMatchObject({ name: 'ProvisionedThroughputExceededException' });
    await get();
    expect(await hits()).toBe(before);
  });

  it('of the kind server-error fail with an error of the service', async () => {
    inject('server-error');
    await expect(get()).rejects.toMatchObject({
      name: 'InternalServerError',
      $metadata: { httpStatusCode: 500 },
    });
  });

  it('of the kind transaction-conflict fail as if another transaction was in progress', async () => {
    inject('transaction-conflict');
    const put = (sk: string) => ({ Put: { TableName: 'titles', Item: item({ pk: 'conflict', sk }) } });
    const transact = table.send(new TransactWriteItemsCommand({ TransactItems: [put('1'), put('2')] }));
    await expect(transact).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
    });
    await expect(add(table)).rejects.toMatchObject({ name: 'TransactionConflictException' });
  });

  it('of the kind drop-response lose the response although the write has succeeded', async () => {
    const before = await hits();
    inject('drop-response', { times: 1 });
    await expect(add(table)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await hits()).toBe(before + 1);
  });

  it('are retried by the SDK after a lost response, so that the write happens twice', async () => {
    const before = await hits();
    inject('drop-response', { times: 1 });
    await add(retrying);
    expect(await hits()).toBe(before + 2);
  });

  it('of the kind drop-request are lost before they reach the service', async () => {
    const before = await hits();
    inject('drop-request', { times: 1 });
    await expect(add(table)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await hits()).toBe(before);
  });

  it('of the kind delay take longer', async () => {
    inject('delay', { ms: 80 });
    const start = performance.now();
    await get();
    expect(performance.now() - start).toBeGreaterThan(75);
  });
});

describe('messages with an injected fault', () => {
  const receive = async (QueueUrl: string, wait = 0): Promise<Message[]> => {
    const received = await queue.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: wait,
        MessageSystemAttributeNames: ['All'],
      }),
    );
    return received.Messages ?? [];
  };

  it('are delivered twice with the same id, and are gone when both deliveries are deleted', async () => {
    const QueueUrl = rig.createQueue('duplicates');
    inject('duplicate-message');
    await queue.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
    const [first] = await receive(QueueUrl);
    const [second] = await receive(QueueUrl);
    expect(second?.MessageId).toBe(first?.MessageId);
    expect(second?.Attributes?.ApproximateReceiveCount).toBe('2');
    for (const message of [first, second]) {
      await queue.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message!.ReceiptHandle! }));
    }
    expect(await receive(QueueUrl)).toEqual([]);
  });

  it('are delivered late', async () => {
    const QueueUrl = rig.createQueue('late');
    inject('delay-message', { ms: 600 });
    await queue.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
    expect(await receive(QueueUrl)).toEqual([]);
    expect(await receive(QueueUrl, 3)).toHaveLength(1);
  });

  it('are delivered in another order, and no message is lost', async () => {
    const QueueUrl = rig.createQueue('shuffled');
    inject('reorder-messages');
    const bodies = Array.from({ length: 10 }, (_, index) => String(index));
    const Entries = bodies.map((MessageBody) => ({ Id: MessageBody, MessageBody }));
    await queue.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    const received = (await receive(QueueUrl)).map((message) => message.Body);
    expect(received).not.toEqual(bodies);
    expect(received.toSorted()).toEqual(bodies);
  });
});

describe('fault rules', () => {
  it('give the same result for the same seed', async () => {
    const outcomes = async () => {
      rig.proxy.faults.set([{ kind: 'throttle', rate: 0.5, match: { functionId: 'Stack/worker' } }], 7);
      const seen: boolean[] = [];
      for (let call = 0; call < 20; call++)
        seen.push(
          await get().then(
            () => true,
            () => false,
          ),
        );
      return seen;
    };
    const first = await outcomes();
    expect(first).toContain(true);
    expect(first).toContain(false);
    expect(await outcomes()).toEqual(first);
  });

  it('do not apply to the operator unless they mention the operator', async () => {
    inject('throttle');
    expect(await hits()).toBeGreaterThan(0);
    inject('throttle', { match: { functionId: 'operator' } });
    await expect(hits()).rejects.toThrow();
  });

  it('are set and counted over HTTP, only by the operator', async () => {
    const at = `${rig.proxy.url}/__faults`;
    const post = (key: string, body: string) =>
      fetch(at, { method: 'POST', headers: { authorization: `Bearer ${key}` }, body });
    const rules = [{ kind: 'throttle', rate: 1, times: 2, match: { service: 'dynamodb' } }];
    expect((await post('worker', JSON.stringify({ rules }))).status).toBe(403);
    const before = rig.proxy.faults.injected().throttle ?? 0;
    expect((await post('operator', JSON.stringify({ rules }))).status).toBe(200);
    await expect(get()).rejects.toThrow();
    const state = await (await fetch(at, { headers: { authorization: 'Bearer operator' } })).json();
    expect(state).toMatchObject({ rules: [{ ...rules[0], times: 1 }], injected: { throttle: before + 1 } });
  });

  it.each([
    ['{}', 'fault rules should be a list'],
    ['{"rules":[{"kind":"explode","rate":1}]}', 'fault rule 0 has no kind among'],
    ['{"rules":[{"kind":"throttle","rate":2}]}', 'fault rule 0 has no rate between 0 and 1'],
    ['{"rules":[{"kind":"throttle","rate":1,"match":{"table":"x"}}]}', 'matches on the unknown field table'],
    ['{"rules":[],"seed":"x"}', 'the seed should be a whole number'],
    ['not json', 'JSON'],
  ])('that are invalid do not replace the present rules: %s', async (body, message) => {
    inject('delay', { ms: 1 });
    const answer = await fetch(`${rig.proxy.url}/__faults`, {
      method: 'POST',
      headers: { authorization: 'Bearer operator' },
      body,
    });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(message)]);
    expect(rig.proxy.faults.rules()).toMatchObject([{ kind: 'delay' }]);
  });
});
