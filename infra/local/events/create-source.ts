import type { EventSourceMapping, EventSourcesOptions } from '../contracts.ts';
import { eventSourceKey } from '../proxy/call.ts';
import { localStreamArn } from '../proxy/dynamodb-requirements.ts';
import { JsonClient } from '../proxy/json-client.ts';
import type { Upstream } from '../proxy/upstream.ts';
import { Checkpoint } from './checkpoints.ts';
import type { Delivery } from './delivery.ts';
import { QueueClient } from './queue-client.ts';
import { QueueSource } from './queue-source.ts';
import { ShardReader } from './shard-reader.ts';
import type { Source } from './source.ts';
import { StreamSource } from './stream-source.ts';

/** The proxy finds a queue by the last part of its URL. */
const urlOf = (queueArn: string, endpointUrl: string): string => {
  const [, , , , accountId, name] = queueArn.split(':');
  return `${endpointUrl}/${accountId}/${name}`;
};

/** Creates the poller of one event source mapping. It uses the access key of the mapping's function. */
export function createSource(
  mapping: EventSourceMapping,
  { endpointUrl, region, accessKey, checkpointDir, log = () => undefined }: EventSourcesOptions,
  proxy: Upstream,
  delivery: Delivery,
): Source {
  const { source, functionId, id, onFailureArn } = mapping;
  const key = accessKey?.(functionId) ?? eventSourceKey;
  const sqs = new JsonClient(proxy, 'sqs', region, key);
  const sqsRunner = new JsonClient(proxy, 'sqs', region, eventSourceKey);
  if (source.kind === 'queue') {
    const queue = new QueueClient(sqs, sqsRunner, source.queueUrl);
    return new QueueSource({ mapping, queueArn: source.queueArn, region, queue, delivery, log });
  }
  const { tableName, tableArn } = source;
  const [, , , , accountId] = tableArn.split(':');
  const tables = new JsonClient(proxy, 'dynamodb', region, key);
  const tablesRunner = new JsonClient(proxy, 'dynamodb', region, eventSourceKey);
  return new StreamSource({
    mapping,
    tableName,
    functionArn: `arn:aws:lambda:${region}:${accountId}:function:${functionId.split('/').at(-1)}`,
    streamArn: localStreamArn(tableArn),
    region,
    reader: new ShardReader(tables, tablesRunner, tableName),
    checkpoint: new Checkpoint(checkpointDir, id),
    delivery,
    onFailure: onFailureArn ? new QueueClient(sqs, sqsRunner, urlOf(onFailureArn, endpointUrl)) : undefined,
    log,
  });
}
