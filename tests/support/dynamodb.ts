import type { TestProject } from 'vitest/node';
import { startDynamoDbLocal } from '../../infra/local/tables/dynamodb-local.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of a DynamoDB Local for all tests of a run. Each test file uses a database of its own. */
    dynamodbUrl: string;
  }
}

/** Starts the DynamoDB Local that all test files of a run share. Whoever uses it waits until it accepts requests. */
export default async function provideDynamoDb({ provide }: TestProject): Promise<() => Promise<void>> {
  const dynamodb = await startDynamoDbLocal();
  provide('dynamodbUrl', dynamodb.url);
  return () => dynamodb.stop();
}
