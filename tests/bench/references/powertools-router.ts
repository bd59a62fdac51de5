import { Router } from '@aws-lambda-powertools/event-handler/http';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Context } from 'aws-lambda';

const client = new DynamoDBClient({});
const app = new Router();

app.get('/v1/titles/:slug', async ({ params }: { params: Record<string, string> }) => {
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: process.env.TABLE_NAME,
      Key: { pk: { S: `PAGE#${params.slug ?? ''}` }, sk: { S: 'PAGE' } },
    }),
  );
  return { found: Item !== undefined, body: JSON.stringify(Item ?? {}) };
});

/** The same request as bare-sdk.ts, with the Powertools router. */
export function handler(event: unknown, context: Context) {
  return app.resolve(event, context);
}
