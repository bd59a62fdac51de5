import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { withStorageErrors } from './failures.ts';

/**
 * The table and the connection to it; every access pattern takes one as its first argument and throws `ServiceBusy` or
 * `ServiceFailed`, never an error of the SDK.
 */
export interface Store {
  client: DynamoDBClient;
  table: string;
}

/** Opens the store. Region, credentials and endpoint come from the environment variables of the SDK. */
export function openStore(table: string, client = new DynamoDBClient({})): Store {
  return {
    client: withStorageErrors(client),
    table,
  };
}
