import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import type {
  Caller,
  DoorOptions,
  DoorUpstreams,
  MeteredCall,
  PolicyStatement,
} from '../../../infra/local/contracts.ts';
import { type Door, startDoor } from '../../../infra/local/door/door.ts';
import { startMessaging } from '../../../infra/local/messaging/server.ts';
import { startDynamoDbLocal } from '../../../infra/local/tables/dynamodb-local.ts';
import { defined } from '../../../shared/values/defined.ts';

export const testRegion = 'us-east-1';
export const account = '000000000000';

/** The real servers behind a real door, with callers that a test adds. */
export interface Rig {
  door: Door;
  calls: MeteredCall[];
  /** With a secret, what the caller presigned is checked. */
  caller(accessKeyId: string, statements: PolicyStatement[], secretAccessKey?: string): void;
  dynamodb(accessKeyId?: string): DynamoDBClient;
  sqs(accessKeyId?: string): SQSClient;
  createQueue(name: string, attributes?: Record<string, string>): string;
  createBucket(name: string): void;
  upstreams: DoorUpstreams;
  close(): Promise<void>;
}

export async function startRig(options: Partial<DoorOptions> = {}): Promise<Rig> {
  const [tables, messaging] = await Promise.all([startDynamoDbLocal(), startMessaging(testRegion)]);
  await tables.ready;
  const callers = new Map<string, Caller>([
    ['operator', { accessKeyId: 'operator', statements: [], unrestricted: true }],
  ]);
  const door = await startDoor({
    callers: { lookup: (key) => callers.get(key) },
    upstreams: { dynamodb: tables.url, messaging: messaging.url },
    region: testRegion,
    accountId: account,
    ...options,
  });
  const calls: MeteredCall[] = [];
  door.onCall((call) => calls.push(call));
  const config = (accessKeyId: string) => ({
    endpoint: door.url,
    region: testRegion,
    credentials: { accessKeyId, secretAccessKey: 'secret' },
    maxAttempts: 1,
  });
  return {
    door,
    calls,
    caller: (accessKeyId, statements, secretAccessKey) =>
      callers.set(accessKeyId, {
        accessKeyId,
        ...defined({ secretAccessKey }),
        functionId: `Stack/${accessKeyId}`,
        invocationId: `${accessKeyId}-1`,
        statements,
        unrestricted: false,
      }),
    dynamodb: (key = 'operator') => new DynamoDBClient(config(key)),
    sqs: (key = 'operator') => new SQSClient(config(key)),
    createQueue(name, attributes) {
      const url = `${messaging.url}/${account}/${name}`;
      messaging.stores.sqsStore.createQueue(
        name,
        url,
        `arn:aws:sqs:${testRegion}:${account}:${name}`,
        attributes,
      );
      return `${door.url}/${account}/${name}`;
    },
    createBucket: (name) => messaging.stores.s3Store.createBucket(name),
    upstreams: { dynamodb: tables.url, messaging: messaging.url },
    async close() {
      await door.close();
      await Promise.all([tables.stop(), messaging.stop()]);
    },
  };
}

/** A table with a sort key, an index of everything, an index of keys, and a stream. */
export async function createTable(client: DynamoDBClient, TableName: string): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'all', 'keys'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'by-all',
          KeySchema: [{ AttributeName: 'all', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
        {
          IndexName: 'by-keys',
          KeySchema: [{ AttributeName: 'keys', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
}

/** An item of the table, `{S}` values only. */
export function item(values: Record<string, string>) {
  return Object.fromEntries(Object.entries(values).map(([name, S]) => [name, { S }]));
}
