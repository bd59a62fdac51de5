import {
  BatchGetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTable, item, type Rig, startRig } from './rig.ts';

const table = 'arn:aws:dynamodb:us-east-1:000000000000:table/titles';
const Key = item({ pk: 'a', sk: 'b' });

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  await createTable(rig.dynamodb(), 'titles');
});
afterAll(() => rig.close());

const allow = (
  Action: string | string[],
  Resource: string | string[],
  Condition: Record<string, Record<string, string[]>>,
) => ({
  Effect: 'Allow' as const,
  Action,
  Resource,
  Condition,
});

describe('conditions in a policy', () => {
  it('limit a function to the allowed leading keys', async () => {
    const leading = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['TITLE#*'] } };
    rig.caller('leading', [
      allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], table, leading),
    ]);
    const client = rig.dynamodb('leading');
    const put = (pk: string) =>
      client.send(new PutItemCommand({ TableName: 'titles', Item: item({ pk, sk: 'x' }) }));
    const query = (pk: string) =>
      client.send(
        new QueryCommand({
          TableName: 'titles',
          KeyConditionExpression: '#p = :p and begins_with(sk, :s)',
          ExpressionAttributeNames: { '#p': 'pk' },
          ExpressionAttributeValues: { ':p': { S: pk }, ':s': { S: 'x' } },
        }),
      );
    await put('TITLE#1');
    expect((await query('TITLE#1')).Count).toBe(1);
    await expect(put('PERSON#1')).rejects.toThrow('not authorized to perform: dynamodb:PutItem');
    await expect(query('PERSON#1')).rejects.toThrow('not authorized to perform: dynamodb:Query');
  });

  it('limit a function to the allowed leading keys in every item of a batch and of a transaction', async () => {
    const titles = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['TITLE#*'] } };
    const both = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['TITLE#*', 'CASE#*'] } };
    rig.caller('batching', [
      allow(['dynamodb:BatchGetItem', 'dynamodb:PutItem'], table, titles),
      allow('dynamodb:DeleteItem', table, both),
    ]);
    const client = rig.dynamodb('batching');
    const get = (...pks: string[]) =>
      client.send(
        new BatchGetItemCommand({
          RequestItems: { titles: { Keys: pks.map((pk) => item({ pk, sk: 'x' })) } },
        }),
      );
    await get('TITLE#1', 'TITLE#2');
    await expect(get('TITLE#1', 'PERSON#1')).rejects.toThrow(
      'not authorized to perform: dynamodb:BatchGetItem',
    );
    const change = (put: string, remove: string) =>
      client.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            { Put: { TableName: 'titles', Item: item({ pk: put, sk: 'x' }) } },
            { Delete: { TableName: 'titles', Key: item({ pk: remove, sk: 'y' }) } },
          ],
        }),
      );
    await change('TITLE#1', 'TITLE#2');
    await expect(change('PERSON#1', 'TITLE#1')).rejects.toThrow('perform: dynamodb:PutItem');
    // AWS does not document that each item of a transaction is checked separately, so the proxy does not allow it.
    await expect(change('TITLE#1', 'CASE#1')).rejects.toThrow('perform: dynamodb:PutItem');
  });

  it('limit a query of an index to the allowed keys of the index', async () => {
    const leading = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LIST#*'] } };
    rig.caller('listing', [allow('dynamodb:Query', `${table}/index/by-keys`, leading)]);
    const query = (key: string) =>
      rig.dynamodb('listing').send(
        new QueryCommand({
          TableName: 'titles',
          IndexName: 'by-keys',
          KeyConditionExpression: '#k = :k',
          ExpressionAttributeNames: { '#k': 'keys' },
          ExpressionAttributeValues: { ':k': { S: key } },
        }),
      );
    expect((await query('LIST#1')).Count).toBe(0);
    await expect(query('TITLE#1')).rejects.toThrow('not authorized to perform: dynamodb:Query');
  });

  it('limit a function to the allowed attributes', async () => {
    const attributes = { 'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['pk', 'sk', 'count'] } };
    rig.caller('counter', [allow('dynamodb:UpdateItem', table, attributes)]);
    const update = (name: string) =>
      rig.dynamodb('counter').send(
        new UpdateItemCommand({
          TableName: 'titles',
          Key,
          UpdateExpression: 'SET #n = if_not_exists(#n, :zero) + :one',
          ExpressionAttributeNames: { '#n': name },
          ExpressionAttributeValues: { ':zero': { N: '0' }, ':one': { N: '1' } },
        }),
      );
    await update('count');
    await expect(update('role')).rejects.toThrow('not authorized to perform: dynamodb:UpdateItem');
  });
});
