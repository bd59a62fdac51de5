import type { AwsProxyOptions } from '../contracts.ts';
import { Authorizer } from './authorizer.ts';
import { DynamoDbMeter } from './dynamodb-meter.ts';
import { DynamoDbRequirements } from './dynamodb-requirements.ts';
import { Faults } from './faults.ts';
import { JsonClient } from './json-client.ts';
import type { JsonRouteParts } from './json-route.ts';
import { MessageFaults } from './message-faults.ts';
import { QueueUrls } from './queue-urls.ts';
import type { Simulate } from './simulator.ts';
import type { StreamRouteParts } from './stream-route.ts';
import { TableDirectory } from './table-directory.ts';
import { TransactionCost } from './transaction-cost.ts';
import { Upstream } from './upstream.ts';

/** Creates the parts of the proxy. */
export function proxyParts(
  { region, accountId, resourcePolicies = {}, seed = 1, upstreams, now = Date.now }: AwsProxyOptions,
  url: string,
  simulate: Simulate | undefined,
): JsonRouteParts & Omit<StreamRouteParts, 'created'> & { close(): void } {
  const account = { region, accountId };
  const database = new Upstream(upstreams.dynamodb.url);
  const messaging = new Upstream(upstreams.messaging);
  const dynamodb = new JsonClient(database, 'dynamodb', region, upstreams.dynamodb.accessKeyId);
  const sqs = new JsonClient(messaging, 'sqs', region);
  const tables = new TableDirectory(dynamodb);
  const faults = new Faults(seed);
  return {
    account,
    now,
    authorizer: new Authorizer(account, resourcePolicies, simulate),
    faults,
    messageFaults: new MessageFaults(faults, sqs, seed),
    dynamodb,
    sqs,
    meter: new DynamoDbMeter(new TransactionCost(dynamodb, tables)),
    requirements: new DynamoDbRequirements(account, tables),
    tables,
    queueUrls: new QueueUrls(sqs, () => `${url}/${accountId}`),
    messaging,
    close() {
      database.close();
      messaging.close();
    },
  };
}
