import { isDeepStrictEqual } from 'node:util';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { Resource } from '../cloudformation/resource.ts';
import { defined } from '../defined.ts';
import type { DynamoDbLocal } from './dynamodb-local.ts';

/**
 * Creates the tables of the template, with indexes, streams and time to live, that do not exist yet.
 * @throws when an existing table has other keys or indexes than the template
 */
export async function createTables(
  { url, accessKeyId }: Pick<DynamoDbLocal, 'url' | 'accessKeyId'>,
  region: string,
  tables: Resource[],
): Promise<void> {
  const credentials = { accessKeyId, secretAccessKey: 'any' };
  const client = new DynamoDBClient({ endpoint: url, region, credentials, maxAttempts: 3 });
  try {
    await Promise.all(tables.map((table) => ensureTable(client, table)));
  } finally {
    client.destroy();
  }
}

async function ensureTable(client: DynamoDBClient, table: Resource): Promise<void> {
  const expected = tableInput(table);
  const existing = await describe(client, table.name);
  if (existing !== undefined) {
    if (!isDeepStrictEqual(shape(existing), shape(expected)))
      throw new Error(
        `${table.id}: the stored table has other keys or indexes than the template; start with an empty data directory`,
      );
    return;
  }
  await client.send(new CreateTableCommand(expected));
  const ttl = table.properties.record('TimeToLiveSpecification');
  if (ttl.Enabled === true)
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: table.name,
        TimeToLiveSpecification: { Enabled: true, AttributeName: String(ttl.AttributeName) },
      }),
    );
}

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

function tableInput(table: Resource): CreateTableCommandInput {
  const { properties } = table;
  const stream = properties.record('StreamSpecification');
  const indexes = (key: string) =>
    properties.records(key).map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema,
      Projection,
    }));
  const global = indexes('GlobalSecondaryIndexes');
  const local = indexes('LocalSecondaryIndexes');
  // CloudFormation uses the same property names as the API.
  return {
    TableName: table.name,
    AttributeDefinitions: properties.records('AttributeDefinitions'),
    KeySchema: properties.records('KeySchema'),
    BillingMode: 'PAY_PER_REQUEST',
    ...defined({
      GlobalSecondaryIndexes: global.length > 0 ? global : undefined,
      LocalSecondaryIndexes: local.length > 0 ? local : undefined,
      StreamSpecification:
        stream.StreamViewType === undefined
          ? undefined
          : { StreamEnabled: true, StreamViewType: stream.StreamViewType },
    }),
  } as unknown as CreateTableCommandInput;
}

function shape(table: TableDescription | CreateTableCommandInput) {
  const indexes = (
    list: { IndexName?: string | undefined; KeySchema?: unknown; Projection?: unknown }[] = [],
  ) =>
    list
      .map(({ IndexName, KeySchema, Projection }) => JSON.stringify([IndexName, KeySchema, Projection]))
      .sort();
  return {
    keys: JSON.stringify(table.KeySchema),
    global: indexes(table.GlobalSecondaryIndexes),
    local: indexes(table.LocalSecondaryIndexes),
  };
}
