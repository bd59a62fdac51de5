import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const processor = new BatchProcessor(EventType.SQS);
const Message = z.object({ person: z.string(), item: z.string(), revision: z.number().int() });

const handleRecord = async (record: SQSRecord): Promise<void> => {
  const { person, item, revision } = Message.parse(JSON.parse(record.body));
  const TableName = process.env.TABLE_NAME;
  const Key = { pk: `PERSON#${person}`, sk: `SUBMISSION#${item}` };
  const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  if (Item?.revision !== revision) return;
  const ConditionExpression = 'attribute_not_exists(pk)';
  const decision = { ...Key, sk: `DECISION#${item}`, outcome: 'publish' };
  await client.send(
    new TransactWriteCommand({
      TransactItems: [{ Put: { TableName, Item: decision, ConditionExpression } }],
    }),
  );
};

/** A worker as in the Powertools documentation, without screening. */
export function handler(event: SQSEvent) {
  return processPartialResponse(event, handleRecord, processor, { throwOnFullBatchFailure: false });
}
