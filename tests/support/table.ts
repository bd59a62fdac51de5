import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { TestStack } from './stack.ts';

/** Every item of every table of a stack, read past the application with the operator's key. */
export const readTables = async (stack: TestStack): Promise<Record<string, unknown>[]> => {
  const client = new DynamoDBClient({
    endpoint: stack.endpointUrl,
    region: stack.region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'any' },
  });
  try {
    const table = Object.entries(stack.resources).find(([id]) => id.startsWith('Table'))?.[1];
    if (table === undefined) throw new Error('the stack has no table');
    const items: Record<string, unknown>[] = [];
    for await (const { Items = [] } of paginateScan({ client }, { TableName: table }))
      items.push(...Items.map((item) => unmarshall(item)));
    return items;
  } finally {
    client.destroy();
  }
};
