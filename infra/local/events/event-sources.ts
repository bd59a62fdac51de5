import { setTimeout as sleep } from 'node:timers/promises';
import type { EventSources, EventSourcesOptions } from '../contracts.ts';
import { Upstream } from '../door/upstream.ts';
import { createSource } from './create-source.ts';
import { Delivery } from './delivery.ts';

/** A function that is busy longer is cut off by whoever stops the functions; its event comes again. */
const lastWaitMs = 2000;

/**
 * Starts every enabled event source mapping: polls queues and table streams through the door and invokes the
 * functions, as Lambda's own pollers do. Resolves when every stream has its first position.
 * @throws for a filter pattern that cannot be read, a table without a stream, and a role that may not read.
 */
export async function startEventSources(options: EventSourcesOptions): Promise<EventSources> {
  const door = new Upstream(options.endpointUrl);
  const enabled = options.mappings.filter((mapping) => mapping.enabled);
  const pairs = enabled.map((mapping) => {
    const delivery = new Delivery(mapping, options.invoke, options.onEvent);
    return { delivery, source: createSource(mapping, options, door, delivery) };
  });
  const sources = pairs.map(({ source }) => source);
  const handed = (): number => pairs.reduce((sum, { delivery }) => sum + delivery.handed, 0);
  let stopped = false;
  let unlisten: (() => void) | undefined;

  async function stop(): Promise<void> {
    stopped = true;
    unlisten?.();
    const ended = Promise.all(sources.map((source) => source.stop()));
    await Promise.race([ended, sleep(lastWaitMs, undefined, { ref: false })]);
    door.close();
  }

  try {
    await Promise.all(sources.map((source) => source.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  unlisten = options.onWrite?.((tableName) => {
    for (const source of sources) source.wake(tableName);
  });
  return {
    /** One source's event becomes another's: all must be quiet with nothing handed over while they were asked. */
    async idle() {
      while (!stopped) {
        const before = handed();
        const quiet = await Promise.all(sources.map((source) => source.quiet()));
        if (quiet.every(Boolean) && handed() === before) return;
        await sleep(10);
      }
    },
    stop,
  };
}
