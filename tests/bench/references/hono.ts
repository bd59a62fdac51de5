import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

const client = new DynamoDBClient({});
const app = new Hono();

app.get('/v1/titles/:slug', async (context) => {
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: process.env.TABLE_NAME ?? '',
      Key: { pk: { S: `PAGE#${context.req.param('slug')}` }, sk: { S: 'PAGE' } },
    }),
  );
  return context.json(Item ?? {}, Item ? 200 : 404);
});

/** The same request as bare-sdk.ts, with Hono's router. */
export const handler = handle(app);
