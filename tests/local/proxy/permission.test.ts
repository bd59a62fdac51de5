import {
  BatchGetItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { GetQueueUrlCommand, SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../../shared/values/defined.ts';
import { createTable, item, type Rig, startRig } from './rig.ts';

const table = 'arn:aws:dynamodb:us-east-1:000000000000:table/titles';
const queue = 'arn:aws:sqs:us-east-1:000000000000:submissions';
const Key = item({ pk: 'a', sk: 'b' });

let rig: Rig;
let queueUrl: string;
beforeAll(async () => {
  rig = await startRig({
    resourcePolicies: {
      [queue]: [
        {
          Effect: 'Deny',
          Action: 'sqs:*',
          Resource: queue,
          Principal: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    },
  });
  await createTable(rig.dynamodb(), 'titles');
  queueUrl = rig.createQueue('submissions');
});
afterAll(() => rig.close());

const allow = (
  Action: string | string[],
  Resource: string | string[],
  Condition?: Record<string, Record<string, string[]>>,
) => ({
  Effect: 'Allow' as const,
  Action,
  Resource,
  ...defined({ Condition }),
});

describe('a call that a policy allows', () => {
  it('is forwarded, and the grant is recorded as used', async () => {
    rig.caller('reader', [allow('dynamodb:GetItem', table), allow('dynamodb:Query', `${table}/index/*`)]);
    const client = rig.dynamodb('reader');
    await client.send(new GetItemCommand({ TableName: 'titles', Key }));
    await client.send(
      new QueryCommand({
        TableName: 'titles',
        IndexName: 'by-keys',
        KeyConditionExpression: '#k = :k',
        ExpressionAttributeNames: { '#k': 'keys' },
        ExpressionAttributeValues: { ':k': { S: 'x' } },
      }),
    );
    expect([...rig.proxy.grantsUsed().get('Stack/reader')!]).toEqual([
      `dynamodb:GetItem ${table}`,
      `dynamodb:Query ${table}/index/by-keys`,
    ]);
    expect(rig.calls.at(-1)).toMatchObject({
      functionId: 'Stack/reader',
      invocationId: 'reader-1',
      status: 200,
    });
  });
});

describe('a call that no policy allows', () => {
  it('fails as on AWS, with the missing action in the message, and is recorded', async () => {
    rig.caller('idle', []);
    const failed = await rig
      .dynamodb('idle')
      .send(new PutItemCommand({ TableName: 'titles', Item: Key }))
      .catch((error: Error) => error);
    expect(failed).toMatchObject({
      name: 'AccessDeniedException',
      $metadata: { httpStatusCode: 400 },
      message: `User: arn:aws:sts::000000000000:assumed-role/idleRole/idle is not authorized to perform: dynamodb:PutItem on resource: ${table} because no identity-based policy allows the dynamodb:PutItem action`,
    });
    expect(rig.proxy.denied().at(-1)).toMatchObject({
      functionId: 'Stack/idle',
      action: 'dynamodb:PutItem',
      resource: table,
    });
    expect(rig.calls.at(-1)).toMatchObject({ action: 'dynamodb:PutItem', denied: true, status: 400 });
    const stored = await rig.dynamodb().send(new GetItemCommand({ TableName: 'titles', Key }));
    expect(stored.Item).toBeUndefined();
  });

  it('is refused when the policy allows the table but the query reads an index', async () => {
    rig.caller('tableonly', [allow('dynamodb:Query', table)]);
    const query = new QueryCommand({
      TableName: 'titles',
      IndexName: 'by-all',
      KeyConditionExpression: 'pk = :p',
      ExpressionAttributeValues: { ':p': { S: 'x' } },
    });
    await expect(rig.dynamodb('tableonly').send(query)).rejects.toThrow(
      `on resource: ${table}/index/by-all because`,
    );
  });

  it('is refused when one action of a transaction is not allowed', async () => {
    rig.caller('writer', [allow(['dynamodb:PutItem', 'dynamodb:UpdateItem'], table)]);
    const put = { Put: { TableName: 'titles', Item: Key } };
    const check = {
      ConditionCheck: {
        TableName: 'titles',
        Key: item({ pk: 'c', sk: 'd' }),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    };
    const client = rig.dynamodb('writer');
    await expect(client.send(new TransactWriteItemsCommand({ TransactItems: [put, check] }))).rejects.toThrow(
      'dynamodb:ConditionCheckItem',
    );
    await client.send(new TransactWriteItemsCommand({ TransactItems: [put] }));
  });

  it('is refused because of an explicit deny', async () => {
    rig.caller('denied', [
      allow('dynamodb:*', '*'),
      { Effect: 'Deny', Action: 'dynamodb:BatchGetItem', Resource: table },
    ]);
    const get = new BatchGetItemCommand({ RequestItems: { titles: { Keys: [Key] } } });
    await expect(rig.dynamodb('denied').send(get)).rejects.toThrow(
      'with an explicit deny in an identity-based policy',
    );
  });
});

describe('a policy condition on the enclosing operation', () => {
  it('allows a write only in a transaction', async () => {
    const enclosed = { StringEquals: { 'dynamodb:EnclosingOperation': ['TransactWriteItems'] } };
    rig.caller('enclosed', [allow('dynamodb:PutItem', table, enclosed)]);
    const client = rig.dynamodb('enclosed');
    const put = { TableName: 'titles', Item: item({ pk: 'enclosed', sk: 'x' }) };
    await client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: put }] }));
    await expect(client.send(new PutItemCommand(put))).rejects.toThrow(
      'not authorized to perform: dynamodb:PutItem',
    );
  });
});

describe('queues', () => {
  it('accept single and batched messages from a permitted sender, sent to a queue URL of the proxy', async () => {
    rig.caller('sender', [allow(['sqs:SendMessage', 'sqs:GetQueueUrl'], queue)]);
    const client = rig.sqs('sender');
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: 'submissions' }));
    expect(QueueUrl).toBe(queueUrl);
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'one' }));
    const batch = await client.send(
      new SendMessageBatchCommand({ QueueUrl, Entries: [{ Id: '1', MessageBody: 'two' }] }),
    );
    expect(batch.Successful).toHaveLength(1);
  });

  it('refuse a sender without permission', async () => {
    rig.caller('mute', [allow('sqs:ReceiveMessage', queue)]);
    const failed = await rig
      .sqs('mute')
      .send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: 'x' }))
      .catch((error: Error) => error);
    expect(failed).toMatchObject({ $metadata: { httpStatusCode: 403 } });
    expect(String(failed)).toContain(`is not authorized to perform: sqs:SendMessage on resource: ${queue}`);
    expect((failed as Error).name).toMatch(/^AccessDenied/);
  });
});

describe('calls from unknown callers', () => {
  it('are refused when the access key is unknown', async () => {
    const get = new GetItemCommand({ TableName: 'titles', Key });
    await expect(rig.dynamodb('nobody').send(get)).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
    });
    const send = new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: 'x' });
    await expect(rig.sqs('nobody').send(send)).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  });

  it('are refused when there is no signature', async () => {
    const headers = {
      'x-amz-target': 'DynamoDB_20120810.ListTables',
      'content-type': 'application/x-amz-json-1.0',
    };
    const answer = await fetch(rig.proxy.url, { method: 'POST', headers, body: '{}' });
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining('MissingAuthenticationToken'),
    ]);
  });
});
