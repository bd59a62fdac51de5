import { setTimeout as sleep } from 'node:timers/promises';
import type { EventSources, EventSourcesOptions } from '../contracts.ts';
import { Upstream } from '../proxy/upstream.ts';
import { createSource } from './create-source.ts';
import { Delivery } from './delivery.ts';
import type { Source } from './source.ts';

/** How long `stop` waits for running functions. A longer one is killed when the functions stop; its event is retried. */
const stopTimeoutMs = 2000;
const minIdleCheckMs = 10;
const maxIdleCheckMs = 50;

/**
 * Starts every enabled event source mapping: polls queues and table streams through the AWS proxy and invokes the
 * functions, as Lambda's pollers do. Resolves when every stream reader has its starting position.
 * @throws for an invalid filter pattern, a table without a stream, and a role that does not allow reading.
 */
export async function startEventSources(options: EventSourcesOptions): Promise<EventSources> {
  const proxy = new Upstream(options.endpointUrl);
  const enabled = options.mappings.filter((mapping) => mapping.enabled);
  const pairs = enabled.map((mapping) => {
    const delivery = new Delivery(mapping, options.invoke, options.onEvent);
    return { delivery, source: createSource(mapping, options, proxy, delivery) };
  });
  const sources = pairs.map(({ source }) => source);
  const changes = (): number => pairs.reduce((sum, { delivery }) => sum + delivery.changes, 0);
  let stopped = false;
  let removeListener: (() => void) | undefined;

  async function stop(): Promise<void> {
    stopped = true;
    removeListener?.();
    const ended = Promise.all(sources.map((source) => source.stop()));
    await Promise.race([ended, sleep(stopTimeoutMs, undefined, { ref: false })]);
    proxy.close();
  }

  try {
    await Promise.all(sources.map((source) => source.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  removeListener = options.onWrite((tableName) => {
    for (const source of sources) source.wake(tableName);
  });
  return {
    /**
     * Checks again when an invocation started or ended during the check: it may have produced events for a source that had
     * already been checked.
     */
    async idle() {
      for (let wait = minIdleCheckMs; !stopped; wait = Math.min(maxIdleCheckMs, wait * 2)) {
        const before = changes();
        if ((await areIdle(sources)) && changes() === before) return;
        await sleep(wait);
      }
    },
    stop,
  };
}

/** Stops at the first source that is not idle: the check of a source costs a request. */
async function areIdle(sources: Source[]): Promise<boolean> {
  for (const source of sources) if (!(await source.isIdle())) return false;
  return true;
}
