import type { EventSourceMapping, EventSourcesOptions } from '../contracts.ts';
import { eventSourceKey } from '../door/call.ts';
import { localStreamArn } from '../door/dynamodb-requirements.ts';
import { JsonClient } from '../door/json-client.ts';
import type { Upstream } from '../door/upstream.ts';
import { Checkpoint } from './checkpoints.ts';
import type { Delivery } from './delivery.ts';
import { QueueClient } from './queue-client.ts';
import { QueueSource } from './queue-source.ts';
import { ShardReader } from './shard-reader.ts';
import type { Source } from './source.ts';
import { StreamSource } from './stream-source.ts';

/** The door knows a queue by the last part of its URL. */
const urlOf = (queueArn: string, endpointUrl: string): string => {
  const [, , , , accountId, name] = queueArn.split(':');
  return `${endpointUrl}/${accountId}/${name}`;
};

/** Makes what polls for one mapping, under the key of the mapping's function. */
export function createSource(
  mapping: EventSourceMapping,
  { endpointUrl, region, accessKey, checkpointDir, log = () => undefined }: EventSourcesOptions,
  door: Upstream,
  delivery: Delivery,
): Source {
  const { source, functionId, id, onFailureArn } = mapping;
  const key = accessKey?.(functionId) ?? eventSourceKey;
  const sqs = new JsonClient(door, 'sqs', region, key);
  const sqsRunner = new JsonClient(door, 'sqs', region, eventSourceKey);
  if (source.kind === 'queue') {
    const queue = new QueueClient(sqs, sqsRunner, source.queueUrl);
    return new QueueSource({ mapping, queueArn: source.queueArn, region, queue, delivery, log });
  }
  const { tableName, tableArn } = source;
  const [, , , , accountId] = tableArn.split(':');
  const tables = new JsonClient(door, 'dynamodb', region, key);
  const tablesRunner = new JsonClient(door, 'dynamodb', region, eventSourceKey);
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
