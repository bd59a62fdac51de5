import { brotliDecompressSync } from 'node:zlib';
import { type AttributeValue, DynamoDBClient, PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { TestStack } from './stack.ts';

/** Gives direct access to the table of a stack, with the operator's credentials. */
const withTable = async <Result>(
  stack: TestStack,
  work: (client: DynamoDBClient, table: string) => Promise<Result>,
): Promise<Result> => {
  const client = new DynamoDBClient({
    endpoint: stack.endpointUrl,
    region: stack.region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'any' },
  });
  try {
    const table = Object.entries(stack.resources).find(([id]) => id.startsWith('Table'))?.[1];
    if (table === undefined) throw new Error('the stack has no table');
    return await work(client, table);
  } finally {
    client.destroy();
  }
};

/** Replaces compressed values by the JSON that the application also reads, so that a search finds words in them. */
const legible = (value: unknown): unknown => {
  if (!(value instanceof Uint8Array)) return value;
  try {
    const json = brotliDecompressSync(value).toString();
    JSON.parse(json);
    return json;
  } catch {
    return value;
  }
};

const read = (item: Record<string, AttributeValue>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(unmarshall(item)).map(([name, value]) => [name, legible(value)]));

/** Reads every item of the table of a stack, with compressed values as JSON. */
export function readTables(stack: TestStack): Promise<Record<string, unknown>[]> {
  return withTable(stack, async (client, TableName) => {
    const items: Record<string, unknown>[] = [];
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      items.push(...Items.map(read));
    return items;
  });
}

/** Writes an item that the application would write only after more requests than a test can send. */
export async function putItem(stack: TestStack, item: object): Promise<void> {
  await withTable(stack, (client, TableName) =>
    client.send(new PutItemCommand({ TableName, Item: marshall(item) })),
  );
}
