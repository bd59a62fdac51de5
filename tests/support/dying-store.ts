import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Store } from '../../shared/storage/store.ts';

/** A store whose process ends after this number of calls: later calls never reach the table. Counts the calls. */
export function dyingStore({ client, table }: Store, calls: number): { store: Store; made: () => number } {
  let made = 0;
  const dying = Object.create(client) as DynamoDBClient;
  const send = (command: Parameters<DynamoDBClient['send']>[0]) => {
    made += 1;
    return made > calls ? Promise.reject(new Error('the process has ended')) : client.send(command);
  };
  return { store: { client: Object.assign(dying, { send }), table }, made: () => made };
}
