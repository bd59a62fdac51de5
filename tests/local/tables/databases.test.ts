import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { type DynamoDbLocal, newDatabase } from '../../../infra/local/tables/dynamodb-local.ts';
import { createTable } from '../proxy/rig.ts';

const region = 'us-east-1';

const clientOf = ({ url, accessKeyId }: DynamoDbLocal): DynamoDBClient =>
  new DynamoDBClient({ endpoint: url, region, credentials: { accessKeyId, secretAccessKey: 'any' } });

describe('two databases in one DynamoDB Local', () => {
  it('can have tables with the same name, and do not see each other’s tables', async () => {
    const [first, second] = [newDatabase(inject('dynamodbUrl')), newDatabase(inject('dynamodbUrl'))];
    await first.ready;
    await createTable(clientOf(first), 'same');
    await createTable(clientOf(first), 'other');
    await createTable(clientOf(second), 'same');
    expect((await clientOf(first).send(new ListTablesCommand())).TableNames).toEqual(['other', 'same']);
    expect((await clientOf(second).send(new ListTablesCommand())).TableNames).toEqual(['same']);
  });

  it('keep running when one of them is no longer used', async () => {
    const [first, second] = [newDatabase(inject('dynamodbUrl')), newDatabase(inject('dynamodbUrl'))];
    await first.stop();
    await expect(second.ready).resolves.toBeUndefined();
  });
});
