import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** The table and the connection to it; every access pattern takes one as its first argument. */
export interface Store {
  client: DynamoDBClient;
  table: string;
}

/** Opens the store; region, credentials and endpoint come from the SDK's own environment variables. */
export const openStore = (table: string): Store => ({ client: new DynamoDBClient({}), table });
