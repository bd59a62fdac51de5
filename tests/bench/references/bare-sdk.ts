import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const client = new DynamoDBClient({});

/** The minimal handler: an SDK client and one GetItem, without routing, error handling or unmarshalling. */
export async function handler(event: APIGatewayProxyEventV2) {
  const slug = event.pathParameters?.slug ?? '';
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: process.env.TABLE_NAME,
      Key: { pk: { S: `PAGE#${slug}` }, sk: { S: 'PAGE' } },
    }),
  );
  return { statusCode: Item ? 200 : 404, body: JSON.stringify(Item ?? {}) };
}
