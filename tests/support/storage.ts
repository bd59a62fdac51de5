import { CreateTableCommand, type KeySchemaElement } from '@aws-sdk/client-dynamodb';
import type { MeteredCall } from '../../infra/local/contracts.ts';
import { openStore, type Store } from '../../shared/storage/store.ts';
import { indexes, keyNames } from '../../shared/storage/table.ts';
import { type Rig, startRig } from '../local/proxy/rig.ts';

/** A separate table in DynamoDB Local, behind the proxy, which meters every call as AWS does. */
export interface TestStorage {
  store: Store;
  /** Returns the result of `work`, and its cost. */
  spent<Result>(
    work: () => Promise<Result>,
  ): Promise<{ result: Result; read: number; write: number; calls: string[] }>;
  /** The faults that the proxy injects into calls. */
  faults: Rig['proxy']['faults'];
  close(): Promise<void>;
}

const keySchema = (partition: string, sort: string): KeySchemaElement[] => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

const createTable = (TableName: string) => {
  const all = [keyNames, ...Object.values(indexes)];
  return new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: all
      .flatMap(({ partition, sort }) => [partition, sort])
      .map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keySchema(keyNames.partition, keyNames.sort),
    GlobalSecondaryIndexes: Object.values(indexes).map(({ name, partition, sort }) => ({
      IndexName: name,
      KeySchema: keySchema(partition, sort),
      Projection: { ProjectionType: 'ALL' },
    })),
  });
};

/** Creates a table in a new database of the DynamoDB Local at `dynamodbUrl`, by default that of the test run. */
export async function startStorage(dynamodbUrl?: string): Promise<TestStorage> {
  const rig = await startRig({}, dynamodbUrl);
  const table = 'nightlight';
  await rig.dynamodb().send(createTable(table));
  // The proxy injects faults only for callers that have a policy.
  rig.caller('application', [{ Effect: 'Allow', Action: '*', Resource: '*' }]);
  const client = rig.dynamodb('application');
  return {
    store: openStore(table, client),
    faults: rig.proxy.faults,
    async spent(work) {
      const from = rig.calls.length;
      const result = await work();
      const calls: MeteredCall[] = rig.calls.slice(from);
      const sum = (units: (call: MeteredCall) => number) =>
        calls.reduce((total, call) => total + units(call), 0);
      return {
        result,
        read: sum((call) => call.readUnits),
        write: sum((call) => call.writeUnits),
        calls: calls.map(({ action }) => action.replace('dynamodb:', '')),
      };
    },
    async close() {
      client.destroy();
      await rig.close();
    },
  };
}
