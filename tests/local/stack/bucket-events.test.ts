import { CopyObjectCommand, PutObjectCommand, PutObjectTaggingCommand, S3Client } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type LocalStack, startStack } from '../../../infra/local/stack.ts';
import { writeAssembly } from '../fixtures/assembly.ts';

type Json = Record<string, unknown>;

const queueArn = { 'Fn::GetAtt': ['Arrived', 'Arn'] };
const configuration = {
  Event: 's3:ObjectCreated:*',
  Queue: queueArn,
  Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'in/' }] } },
};
const permission = {
  Effect: 'Allow',
  Principal: { Service: 's3.amazonaws.com' },
  Action: ['sqs:SendMessage', 'sqs:GetQueueUrl'],
  Resource: queueArn,
  Condition: {
    StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
    ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::events-*' },
  },
};

/** An assembly of a bucket that reports new objects to a queue. */
const assembly = (notifications: Json, statement: Json = permission, queue: Json = {}): string =>
  writeAssembly({
    Events: {
      Resources: {
        Arrived: { Type: 'AWS::SQS::Queue', Properties: queue },
        Access: {
          Type: 'AWS::SQS::QueuePolicy',
          Properties: { Queues: [{ Ref: 'Arrived' }], PolicyDocument: { Statement: [statement] } },
        },
        Files: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration: notifications } },
      },
    },
  });

const start = (assemblyDir: string) => startStack({ assemblyDir, dynamodbUrl: inject('dynamodbUrl') });

describe('a bucket with a notification', () => {
  let stack: LocalStack;
  let s3: S3Client;
  let sqs: SQSClient;
  beforeAll(async () => {
    stack = await start(assembly({ QueueConfigurations: [configuration] }));
    const credentials = { accessKeyId: 'operator', secretAccessKey: 'secret' };
    const options = { endpoint: stack.endpointUrl, region: stack.region, credentials };
    s3 = new S3Client({ ...options, forcePathStyle: true });
    sqs = new SQSClient(options);
  }, 30_000);
  afterAll(() => stack.stop());

  const received = async (): Promise<Json[]> => {
    const QueueUrl = `${stack.endpointUrl}/000000000000/${stack.resources.Arrived}`;
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    return Messages.map(({ Body = '' }) => JSON.parse(Body));
  };

  it('sends the test event at the start, then one message for each new object with the prefix', async () => {
    const Bucket = stack.resources.Files;
    expect(await received()).toEqual([expect.objectContaining({ Event: 's3:TestEvent', Bucket })]);
    await s3.send(new PutObjectCommand({ Bucket, Key: 'out/a.txt', Body: 'outside' }));
    const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: 'in/a b+ä.txt', Body: 'inside' }));
    await s3.send(new CopyObjectCommand({ Bucket, Key: 'in/copy', CopySource: `${Bucket}/out/a.txt` }));
    await s3.send(
      new PutObjectTaggingCommand({
        Bucket,
        Key: 'in/copy',
        Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] },
      }),
    );
    const [put, copy, ...others] = (await received()).map(({ Records }) => (Records as Json[])[0]);
    expect(others).toEqual([]);
    expect(put).toMatchObject({
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      awsRegion: stack.region,
      s3: {
        bucket: { name: Bucket, arn: `arn:aws:s3:::${Bucket}` },
        object: { key: 'in/a+b%2B%C3%A4.txt', size: 6, eTag: ETag?.replaceAll('"', '') },
      },
    });
    expect(copy).toMatchObject({ eventName: 'ObjectCreated:Copy', s3: { object: { key: 'in/copy' } } });
  });
});

describe('a stack does not start with', () => {
  it.each<[string, string, Json, Json?, Json?]>([
    ['NotificationConfiguration.LambdaConfigurations', 'another target', { LambdaConfigurations: [] }],
    ['s3:ObjectRemoved:*', 'another event', { ...configuration, Event: 's3:ObjectRemoved:*' }],
    ['no queue arn:aws:sqs:x', 'a queue elsewhere', { ...configuration, Queue: 'arn:aws:sqs:x' }],
    [
      'the filter rule tag',
      'another filter',
      { ...configuration, Filter: { S3Key: { Rules: [{ Name: 'tag', Value: '1' }] } } },
    ],
    ['has no permission', 'a queue that is closed to S3', configuration, { ...permission, Effect: 'Deny' }],
    [
      'has no permission',
      'a queue for another bucket',
      configuration,
      { ...permission, Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::other' } } },
    ],
    ['FIFO queue', 'a FIFO queue', configuration, permission, { FifoQueue: true }],
  ])('%s: %s', async (message, _, one, statement, queue) => {
    const notifications = 'LambdaConfigurations' in one ? one : { QueueConfigurations: [one] };
    await expect(start(assembly(notifications, statement, queue))).rejects.toThrow(message);
  });
});
