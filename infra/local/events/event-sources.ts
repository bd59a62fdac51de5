import { setTimeout as sleep } from 'node:timers/promises';
import type { EventSourceMapping, EventSources, EventSourcesOptions } from '../contracts.ts';
import { EVENT_SOURCE_KEY } from '../door/call.ts';
import { JsonClient } from '../door/json-client.ts';
import { Upstream } from '../door/upstream.ts';
import { Checkpoint } from './checkpoints.ts';
import { Delivery } from './delivery.ts';
import { QueueClient } from './queue-client.ts';
import { QueueSource } from './queue-source.ts';
import { ShardReader } from './shard-reader.ts';
import { StreamSource } from './stream-source.ts';

type StreamMapping = EventSourceMapping & { source: { kind: 'stream' } };

/**
 * Starts every enabled event source mapping: polls queues and table streams through the door and invokes the
 * functions, as Lambda's own pollers do. Resolves when every stream has its first position.
 * @throws for a filter pattern that cannot be read, and for a table without a stream.
 */
export async function startEventSources(options: EventSourcesOptions): Promise<EventSources> {
  const { endpointUrl, region, invoke, checkpointDir, onEvent, log = () => undefined } = options;
  const door = new Upstream(endpointUrl);
  const tables = new JsonClient(door, 'dynamodb', region, EVENT_SOURCE_KEY);
  const queues = new JsonClient(door, 'sqs', region, EVENT_SOURCE_KEY);
  const enabled = options.mappings.filter((mapping) => mapping.enabled);
  const deliveries = new Map(enabled.map((mapping) => [mapping, new Delivery(mapping, invoke, onEvent)]));

  const deliveryOf = (mapping: EventSourceMapping): Delivery =>
    deliveries.get(mapping) ?? new Delivery(mapping, invoke, onEvent);

  const streamSource = (mapping: StreamMapping): StreamSource => {
    const { tableName, tableArn } = mapping.source;
    const [, , , , accountId] = tableArn.split(':');
    const name = mapping.functionId.split('/').at(-1) ?? mapping.functionId;
    return new StreamSource({
      mapping,
      functionArn: `arn:aws:lambda:${region}:${accountId}:function:${name}`,
      streamArn: (label) => `${tableArn}/stream/${label}`,
      region,
      reader: new ShardReader(tables, tableName),
      checkpoint: new Checkpoint(checkpointDir, mapping.id),
      delivery: deliveryOf(mapping),
      onFailure: mapping.onFailureArn
        ? new QueueClient(queues, urlOf(mapping.onFailureArn, endpointUrl))
        : undefined,
      log,
    });
  };

  const streams = enabled
    .filter((mapping): mapping is StreamMapping => mapping.source.kind === 'stream')
    .map((mapping) => ({ table: mapping.source.tableName, source: streamSource(mapping) }));
  await Promise.all(streams.map(({ source }) => source.start()));
  const unlisten = options.onWrite?.((tableName) => {
    for (const { table, source } of streams) if (table === tableName) source.wake();
  });
  const polls = enabled.flatMap((mapping) => {
    if (mapping.source.kind !== 'queue') return [];
    const { queueUrl, queueArn } = mapping.source;
    const queue = new QueueClient(queues, queueUrl);
    return [new QueueSource({ mapping, queueArn, region, queue, delivery: deliveryOf(mapping), log })];
  });
  const sources = [...streams.map(({ source }) => source), ...polls];
  const handed = (): number => [...deliveries.values()].reduce((sum, delivery) => sum + delivery.handed, 0);

  return {
    /** One source's event becomes another's: all must be quiet with nothing handed over while they were asked. */
    async idle() {
      for (;;) {
        const before = handed();
        const quiet = await Promise.all(sources.map((source) => source.quiet()));
        if (quiet.every(Boolean) && handed() === before) return;
        await sleep(10);
      }
    },
    async stop() {
      unlisten?.();
      await Promise.all(sources.map((source) => source.stop()));
      door.close();
    },
  };
}

/** The door knows a queue by the last part of its URL. */
const urlOf = (queueArn: string, endpointUrl: string): string => {
  const [, , , , accountId, name] = queueArn.split(':');
  return `${endpointUrl}/${accountId}/${name}`;
};
