import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { withStorageErrors } from './failures.ts';

/**
 * The table and the connection to it; every access pattern takes one as its first argument and throws `ServiceBusy` or
 * `ServiceFailed`, never an error of the SDK's.
 */
export interface Store {
  client: DynamoDBClient;
  table: string;
}

/** Opens the store; region, credentials and endpoint come from the SDK's own environment variables. */
export function openStore(table: string, client = new DynamoDBClient({})): Store {
  return {
    client: withStorageErrors(client),
    table,
  };
}
