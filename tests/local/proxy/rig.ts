import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import type {
  AwsProxyOptions,
  AwsProxyUpstreams,
  Caller,
  MeteredCall,
  PolicyStatement,
} from '../../../infra/local/contracts.ts';
import { startMessaging } from '../../../infra/local/messaging/server.ts';
import { type AwsProxy, startAwsProxy } from '../../../infra/local/proxy/proxy.ts';
import { newDatabase } from '../../../infra/local/tables/dynamodb-local.ts';
import { defined } from '../../../shared/values/defined.ts';

const testRegion = 'us-east-1';
const account = '000000000000';

/** A real proxy in front of the real servers. Tests add the callers. */
export interface Rig {
  proxy: AwsProxy;
  calls: MeteredCall[];
  /** Adds a caller. With a secret, the signatures of its presigned URLs are verified. */
  caller(accessKeyId: string, statements: PolicyStatement[], secretAccessKey?: string): void;
  dynamodb(accessKeyId?: string): DynamoDBClient;
  sqs(accessKeyId?: string): SQSClient;
  createQueue(name: string, attributes?: Record<string, string>): string;
  createBucket(name: string): void;
  upstreams: AwsProxyUpstreams;
  close(): Promise<void>;
}

/** The DynamoDB Local of a test run. It is loaded here, because the bench uses this file outside a test run. */
const sharedUrl = async (): Promise<string> => (await import('vitest')).inject('dynamodbUrl');

/** Starts the proxy with a new database in the DynamoDB Local at `dynamodbUrl`, by default that of the test run. */
export async function startRig(options: Partial<AwsProxyOptions> = {}, dynamodbUrl?: string): Promise<Rig> {
  const tables = newDatabase(dynamodbUrl ?? (await sharedUrl()));
  const messaging = await startMessaging(testRegion);
  await tables.ready;
  const callers = new Map<string, Caller>([
    ['operator', { accessKeyId: 'operator', statements: [], unrestricted: true }],
  ]);
  const proxy = await startAwsProxy({
    callers: { lookup: (key) => callers.get(key) },
    upstreams: { dynamodb: tables, messaging: messaging.url },
    region: testRegion,
    accountId: account,
    ...options,
  });
  const calls: MeteredCall[] = [];
  proxy.onCall((call) => calls.push(call));
  const config = (accessKeyId: string) => ({
    endpoint: proxy.url,
    region: testRegion,
    credentials: { accessKeyId, secretAccessKey: 'secret' },
    maxAttempts: 1,
  });
  return {
    proxy,
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
      return `${proxy.url}/${account}/${name}`;
    },
    createBucket: (name) => messaging.stores.s3Store.createBucket(name),
    upstreams: { dynamodb: tables, messaging: messaging.url },
    async close() {
      await proxy.close();
      await Promise.all([tables.stop(), messaging.stop()]);
    },
  };
}

/** Creates a table with a sort key, an index with all attributes, an index with keys only, and a stream. */
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

/** Creates an item in DynamoDB's JSON format. All its values are strings. */
export function item(values: Record<string, string>) {
  return Object.fromEntries(Object.entries(values).map(([name, S]) => [name, { S }]));
}
