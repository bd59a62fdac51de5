import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { withStorageErrors } from './failures.ts';

/**
 * The table and its client. Every access pattern takes a store as its first argument and throws `ServiceBusy` or
 * `ServiceFailed`, never an error of the SDK.
 */
export interface Store {
  client: DynamoDBClient;
  table: string;
}

/** Creates the store. Region, credentials and endpoint come from the environment variables of the SDK. */
export function openStore(table: string, client = new DynamoDBClient({})): Store {
  return {
    client: withStorageErrors(client),
    table,
  };
}
