import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTable, item, type Rig, startRig } from './rig.ts';

const Table = 'reviews';
const kilobytes = (count: number) => 'x'.repeat(count * 1024 - 60);

let rig: Rig;
let client: ReturnType<Rig['dynamodb']>;
beforeAll(async () => {
  rig = await startRig();
  client = rig.dynamodb();
  await createTable(client, Table);
  const put = (values: Record<string, string>) =>
    client.send(new PutItemCommand({ TableName: Table, Item: item(values) }));
  await put({ pk: 'seed', sk: 'small', all: 'a' });
  await put({ pk: 'seed', sk: 'large', text: kilobytes(5) });
});
afterAll(() => rig.close());
beforeEach(() => {
  rig.calls.length = 0;
});

const cost = () => {
  const { action, table, readUnits, writeUnits, indexes } = rig.calls.at(-1)!;
  return { action, table, readUnits, writeUnits, indexes };
};

describe('the metering of reads', () => {
  it('charges half a unit for a small item', async () => {
    await client.send(new GetItemCommand({ TableName: Table, Key: item({ pk: 'seed', sk: 'small' }) }));
    expect(cost()).toEqual({
      action: 'dynamodb:GetItem',
      table: Table,
      readUnits: 0.5,
      writeUnits: 0,
      indexes: undefined,
    });
  });

  it('charges a unit per 4 KB for a consistent read', async () => {
    const Key = item({ pk: 'seed', sk: 'large' });
    await client.send(new GetItemCommand({ TableName: Table, Key, ConsistentRead: true }));
    expect(cost().readUnits).toBe(2);
  });

  it('charges a query to its index', async () => {
    await client.send(
      new QueryCommand({
        TableName: Table,
        IndexName: 'by-all',
        KeyConditionExpression: '#a = :a',
        ExpressionAttributeNames: { '#a': 'all' },
        ExpressionAttributeValues: { ':a': { S: 'a' } },
      }),
    );
    expect(cost()).toMatchObject({ readUnits: 0.5, indexes: { 'by-all': 0.5 } });
  });

  it('charges a query without results as the smallest read', async () => {
    const values = {
      KeyConditionExpression: 'pk = :p',
      ExpressionAttributeValues: { ':p': { S: 'nobody' } },
    };
    await client.send(new QueryCommand({ TableName: Table, ...values }));
    expect(cost().readUnits).toBe(0.5);
    await client.send(new QueryCommand({ TableName: Table, ...values, ConsistentRead: true }));
    expect(cost().readUnits).toBe(1);
  });

  it('charges double for a transactional read', async () => {
    const get = (sk: string) => ({ Get: { TableName: Table, Key: item({ pk: 'seed', sk }) } });
    await client.send(
      new TransactGetItemsCommand({ TransactItems: [get('small'), get('large'), get('none')] }),
    );
    expect(cost().readUnits).toBe(2 + 4 + 2);
  });
});

describe('the metering of writes', () => {
  it('charges the table and each index that changes', async () => {
    await client.send(
      new PutItemCommand({
        TableName: Table,
        Item: item({ pk: 'w', sk: '1', all: 'a', keys: 'k', text: kilobytes(2) }),
      }),
    );
    expect(cost()).toMatchObject({ writeUnits: 2 + 2 + 1, indexes: { 'by-all': 2, 'by-keys': 1 } });
    const Key = item({ pk: 'w', sk: '1' });
    await client.send(
      new UpdateItemCommand({
        TableName: Table,
        Key,
        UpdateExpression: 'SET #k = :k',
        ExpressionAttributeNames: { '#k': 'keys' },
        ExpressionAttributeValues: { ':k': { S: 'moved' } },
      }),
    );
    expect(cost()).toMatchObject({ writeUnits: 2 + 2 + 2, indexes: { 'by-all': 2, 'by-keys': 2 } });
    await client.send(new DeleteItemCommand({ TableName: Table, Key }));
    expect(cost()).toMatchObject({ writeUnits: 2 + 2 + 1 });
  });

  it('charges the sum of a batch', async () => {
    const put = (sk: string) => ({ PutRequest: { Item: item({ pk: 'b', sk, all: 'a' }) } });
    await client.send(
      new BatchWriteItemCommand({ RequestItems: { [Table]: [put('1'), put('2'), put('3')] } }),
    );
    expect(cost()).toMatchObject({ writeUnits: 6, indexes: { 'by-all': 3 } });
  });

  it('charges a write whose condition failed', async () => {
    const refused = client.send(
      new PutItemCommand({
        TableName: Table,
        Item: item({ pk: 'seed', sk: 'small' }),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    await expect(refused).rejects.toThrow(ConditionalCheckFailedException);
    expect(cost()).toMatchObject({ table: Table, writeUnits: 1 });
  });
});

describe('the metering of transactions', () => {
  const write = (TransactItems: object[], more = {}) =>
    client.send(
      new TransactWriteItemsCommand({
        TransactItems: TransactItems.map((one) =>
          Object.fromEntries(
            Object.entries(one).map(([kind, rest]) => [kind, { TableName: Table, ...rest }]),
          ),
        ),
        ...more,
      }),
    );
  const put = (values: Record<string, string>) => ({ Put: { Item: item(values) } });
  const update = (sk: string, name: string, value: string) => ({
    Update: {
      Key: item({ pk: 't', sk }),
      UpdateExpression: 'SET #n = :v',
      ExpressionAttributeNames: { '#n': name },
      ExpressionAttributeValues: { ':v': { S: value } },
    },
  });

  it('charges items twice and index entries once', async () => {
    await write([
      put({ pk: 't', sk: '1', all: 'a' }),
      put({ pk: 't', sk: '2', text: kilobytes(3) }),
      {
        ConditionCheck: {
          Key: item({ pk: 'seed', sk: 'small' }),
          ConditionExpression: 'attribute_exists(pk)',
        },
      },
    ]);
    expect(cost()).toMatchObject({ writeUnits: 2 + 6 + 2 + 1, indexes: { 'by-all': 1 } });
  });

  it('charges for the larger of the item’s sizes before and after the write', async () => {
    await write([put({ pk: 't', sk: '3', text: kilobytes(3) })]);
    await write([put({ pk: 't', sk: '3', text: 'short' }), update('new', 'text', kilobytes(2))]);
    expect(cost().writeUnits).toBe(6 + 4);
  });

  it('charges a changed index key for its removal and its insertion', async () => {
    await write([put({ pk: 't', sk: '4', all: 'a' })]);
    await write([update('4', 'all', 'b')]);
    expect(cost()).toMatchObject({ writeUnits: 2 + 2, indexes: { 'by-all': 2 } });
    await write([{ Delete: { Key: item({ pk: 't', sk: '4' }) } }]);
    expect(cost()).toMatchObject({ writeUnits: 2 + 1, indexes: { 'by-all': 1 } });
  });

  it('charges a replay with the same token as a read', async () => {
    const once = [put({ pk: 't', sk: '5', text: kilobytes(5) }), put({ pk: 't', sk: '6' })];
    await write(once, { ClientRequestToken: 'same' });
    expect(cost()).toMatchObject({ readUnits: 0, writeUnits: 12 });
    await write(once, { ClientRequestToken: 'same' });
    expect(cost()).toMatchObject({ readUnits: 4 + 2, writeUnits: 0 });
  });

  it('returns the consumed capacity to a caller who requests it', async () => {
    const { ConsumedCapacity } = await write([put({ pk: 't', sk: '7', all: 'a' })], {
      ReturnConsumedCapacity: 'INDEXES',
    });
    expect(ConsumedCapacity).toMatchObject([
      {
        CapacityUnits: 3,
        Table: { CapacityUnits: 2 },
        GlobalSecondaryIndexes: { 'by-all': { CapacityUnits: 1 } },
      },
    ]);
  });
});

describe('metered responses', () => {
  it('contain the consumed capacity only if the caller requested it', async () => {
    const input = { TableName: Table, Key: item({ pk: 'seed', sk: 'small' }) };
    expect((await client.send(new GetItemCommand(input))).ConsumedCapacity).toBeUndefined();
    const total = await client.send(new GetItemCommand({ ...input, ReturnConsumedCapacity: 'TOTAL' }));
    expect(total.ConsumedCapacity).toEqual({ TableName: Table, CapacityUnits: 0.5 });
    const indexes = await client.send(new GetItemCommand({ ...input, ReturnConsumedCapacity: 'INDEXES' }));
    expect(indexes.ConsumedCapacity).toEqual({
      TableName: Table,
      CapacityUnits: 0.5,
      Table: { CapacityUnits: 0.5 },
    });
  });

  it('contain the item exactly as it was stored', async () => {
    const Item = {
      ...item({ pk: 'seed', sk: 'odd' }),
      text: { S: 'a "ConsumedCapacity": {} \u{1F600} \\ \u0000' },
      number: { N: '12345678901234567890.123456789' },
      bytes: { B: new Uint8Array([0, 255, 10]) },
    };
    await client.send(new PutItemCommand({ TableName: Table, Item }));
    const got = await client.send(
      new GetItemCommand({ TableName: Table, Key: item({ pk: 'seed', sk: 'odd' }) }),
    );
    expect(got.Item).toEqual(Item);
  });
});
