import { join } from 'node:path';
import { type Issuer, startIssuer } from './identity/issuer.ts';
import { type MessagingServer, startMessaging } from './messaging/server.ts';
import { type Clock, createClock } from './operation/clock.ts';
import { openStoredValues, type StoredValues } from './operation/stored-values.ts';
import { type DynamoDbLocal, newDatabase, startDynamoDbLocal } from './tables/dynamodb-local.ts';

/** The servers that do not depend on the template. They can start while it is being synthesized. */
export interface Backends {
  storedValues: StoredValues;
  clock: Clock;
  dynamodb: DynamoDbLocal;
  messaging: MessagingServer;
  issuer: Issuer;
  stop(): Promise<void>;
}

export const localRegion = 'us-east-1';
export const localAccountId = '000000000000';

export interface BackendsOptions {
  /** Absent: everything is in memory. */
  dataDir?: string | undefined;
  /** The URL of a DynamoDB Local that is running in memory, for a new database. @default starts one */
  dynamodbUrl?: string | undefined;
}

/** Starts DynamoDB Local, the queue server and the issuer. DynamoDB Local is the slowest: wait for `dynamodb.ready`. */
export async function startBackends({ dataDir, dynamodbUrl }: BackendsOptions = {}): Promise<Backends> {
  const within = (name: string): string | undefined =>
    dataDir === undefined ? undefined : join(dataDir, name);
  const storedValues = openStoredValues(dataDir);
  const clock = createClock();
  const dynamodb =
    dynamodbUrl === undefined ? await startDynamoDbLocal(within('tables')) : newDatabase(dynamodbUrl);
  const [messaging, issuer] = await Promise.all([
    startMessaging(localRegion, within('queues')),
    startIssuer(storedValues, clock.now),
  ]);
  return {
    storedValues,
    clock,
    dynamodb,
    messaging,
    issuer,
    async stop() {
      await Promise.all([dynamodb.stop(), messaging.stop(), issuer.stop()]);
    },
  };
}
