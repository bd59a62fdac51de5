import { setTimeout as sleep } from 'node:timers/promises';
import type { EventSourceMapping, LogSink } from '../contracts.ts';
import type { Delivery } from './delivery.ts';
import { compileMessagePattern } from './filter-pattern.ts';
import type { QueueClient } from './queue-client.ts';
import { queueRecord, type WireMessage } from './queue-event.ts';
import type { Source } from './source.ts';

/** Lambda starts with five pollers. Without a maximum it adds more; this runner does not. */
const defaultConcurrency = 5;
/** Short, so that stopping is quick: it waits for the poll, because messages of an aborted poll would stay in flight. */
const waitSeconds = 1;
const deleteAttempts = 5;
const minBackoffMs = 50;
const maxBackoffMs = 2000;

interface QueueSourceParts {
  mapping: EventSourceMapping;
  queueArn: string;
  region: string;
  queue: QueueClient;
  delivery: Delivery;
  log: LogSink;
}

/**
 * Polls a queue for a function. Failed messages stay in the queue and become visible after the visibility timeout. The
 * queue itself moves messages that were received too often to its dead-letter queue.
 */
export class QueueSource implements Source {
  readonly #parts: QueueSourceParts;
  readonly #patterns: ReturnType<typeof compileMessagePattern>[];
  readonly #running = new Set<Promise<void>>();
  #loop: Promise<void> | undefined;
  /** Messages received but not yet passed to a delivery. */
  #held = 0;
  #stopping = false;

  constructor(parts: QueueSourceParts) {
    this.#parts = parts;
    this.#patterns = parts.mapping.filterPatterns.map(compileMessagePattern);
  }

  async start(): Promise<void> {
    await this.#parts.queue.check();
    this.#loop = this.#poll();
  }

  wake(): void {} // not needed: a long poll returns as soon as there is a message

  async isIdle(): Promise<boolean> {
    if (this.#held > 0 || this.#running.size > 0) return false;
    try {
      return (await this.#parts.queue.count()) === 0 && this.#held === 0;
    } catch {
      return false; // the count failed, for example because of an injected fault: the caller retries
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#loop;
    await Promise.all(this.#running);
  }

  async #poll(): Promise<void> {
    const { mapping, queue, log } = this.#parts;
    let backoff = minBackoffMs;
    while (!this.#stopping) {
      try {
        const batch = await this.#collect();
        backoff = minBackoffMs;
        if (batch.length === 0) continue;
        if (this.#stopping) await queue.release(batch);
        else this.#start(batch);
        this.#held = 0;
        if (this.#running.size >= (mapping.maximumConcurrency ?? defaultConcurrency))
          await Promise.race(this.#running);
      } catch (error) {
        this.#held = 0;
        log(
          `${mapping.id} retries polling after an error: ${error instanceof Error ? error.message : String(error)}`,
        );
        await sleep(backoff);
        backoff = Math.min(maxBackoffMs, backoff * 2);
      }
    }
  }

  /** Receives one batch: the first messages, and those that arrive during the batching window. */
  async #collect(): Promise<WireMessage[]> {
    const { mapping, queue } = this.#parts;
    const batch = await queue.receive(mapping.batchSize, waitSeconds);
    this.#held = batch.length;
    const windowEnd = performance.now() + mapping.maximumBatchingWindowInSeconds * 1000;
    while (
      batch.length > 0 &&
      batch.length < mapping.batchSize &&
      performance.now() < windowEnd &&
      !this.#stopping
    ) {
      const more = await queue.receive(mapping.batchSize - batch.length, 0);
      batch.push(...more);
      this.#held = batch.length;
      if (more.length === 0) await sleep(Math.max(0, Math.min(50, windowEnd - performance.now())));
    }
    return batch;
  }

  #start(batch: WireMessage[]): void {
    const run = this.#deliver(batch).catch((error: unknown) => {
      this.#parts.log(`${this.#parts.mapping.id}: ${error instanceof Error ? error.message : String(error)}`);
    });
    this.#running.add(run);
    void run.then(() => this.#running.delete(run));
  }

  async #deliver(batch: WireMessage[]): Promise<void> {
    const { delivery, queueArn, region } = this.#parts;
    const [matching, others] = this.#filter(batch);
    if (others.length > 0) await this.#delete(others);
    if (matching.length === 0) return;
    const records = matching.map((message) => queueRecord(message, queueArn, region));
    const { failed } = await delivery.deliver(
      records,
      matching.map((message) => message.MessageId),
    );
    if (failed === 'all') return;
    const done = matching.filter((message) => !failed.has(message.MessageId));
    if (done.length > 0) await this.#delete(done);
  }

  #filter(batch: WireMessage[]): [WireMessage[], WireMessage[]] {
    if (this.#patterns.length === 0) return [batch, []];
    const { queueArn, region } = this.#parts;
    const matching = batch.filter((message) => {
      const record = queueRecord(message, queueArn, region);
      return this.#patterns.some((test) => test(record));
    });
    return [matching, batch.filter((message) => !matching.includes(message))];
  }

  async #delete(messages: WireMessage[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#parts.queue.delete(messages);
        return;
      } catch (error) {
        if (attempt === deleteAttempts) throw error;
        await sleep(20 * attempt);
      }
    }
  }
}
