import { setTimeout as sleep } from 'node:timers/promises';
import type { EventSourceMapping, LogSink } from '../contracts.ts';
import type { Delivery } from './delivery.ts';
import { compileMessagePattern } from './filter-pattern.ts';
import type { QueueClient } from './queue-client.ts';
import { queueRecord, type WireMessage } from './queue-event.ts';
import type { Source } from './source.ts';

/** Lambda starts with five pollers; without a maximum it would add more than one machine has use for. */
const concurrency = 5;
/** Short, so that stopping is quick: a poll that is cut off may take messages with it. */
const waitSeconds = 1;
const deleteAttempts = 5;
const shortestBackoffMs = 50;
const longestBackoffMs = 2000;

interface QueueSourceParts {
  mapping: EventSourceMapping;
  queueArn: string;
  region: string;
  queue: QueueClient;
  delivery: Delivery;
  log: LogSink;
}

/**
 * Polls a queue for a function. What fails stays in the queue until its visibility timeout ends; the queue itself
 * moves to the dead-letter queue what was received too often.
 */
export class QueueSource implements Source {
  readonly #parts: QueueSourceParts;
  readonly #patterns: ReturnType<typeof compileMessagePattern>[];
  readonly #running = new Set<Promise<void>>();
  #loop: Promise<void> | undefined;
  #holding = 0;
  #stopping = false;

  constructor(parts: QueueSourceParts) {
    this.#parts = parts;
    this.#patterns = parts.mapping.filterPatterns.map(compileMessagePattern);
  }

  async start(): Promise<void> {
    await this.#parts.queue.check();
    this.#loop = this.#poll();
  }

  wake(): void {} // a long poll is woken by the queue

  async quiet(): Promise<boolean> {
    if (this.#holding > 0 || this.#running.size > 0) return false;
    try {
      return (await this.#parts.queue.count()) === 0 && this.#holding === 0;
    } catch {
      return false; // a fault met the question; it will be asked again
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#loop;
    await Promise.all(this.#running);
  }

  async #poll(): Promise<void> {
    const { mapping, queue, log } = this.#parts;
    let backoff = shortestBackoffMs;
    while (!this.#stopping) {
      try {
        const batch = await this.#collect();
        backoff = shortestBackoffMs;
        if (batch.length === 0) continue;
        if (this.#stopping) await queue.release(batch);
        else this.#start(batch);
        this.#holding = 0;
        if (this.#running.size >= (mapping.maximumConcurrency ?? concurrency))
          await Promise.race(this.#running);
      } catch (error) {
        this.#holding = 0;
        log(`${mapping.id} polls again: ${error instanceof Error ? error.message : String(error)}`);
        await sleep(backoff);
        backoff = Math.min(longestBackoffMs, backoff * 2);
      }
    }
  }

  /** One batch: the first messages, and what else comes while the batching window is open. */
  async #collect(): Promise<WireMessage[]> {
    const { mapping, queue } = this.#parts;
    const batch = await queue.receive(mapping.batchSize, waitSeconds);
    this.#holding = batch.length;
    const closes = performance.now() + mapping.maximumBatchingWindowInSeconds * 1000;
    while (
      batch.length > 0 &&
      batch.length < mapping.batchSize &&
      performance.now() < closes &&
      !this.#stopping
    ) {
      const more = await queue.receive(mapping.batchSize - batch.length, 0);
      batch.push(...more);
      this.#holding = batch.length;
      if (more.length === 0) await sleep(Math.max(0, Math.min(50, closes - performance.now())));
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
    const [wanted, unwanted] = this.#filter(batch);
    if (unwanted.length > 0) await this.#delete(unwanted);
    if (wanted.length === 0) return;
    const records = wanted.map((message) => queueRecord(message, queueArn, region));
    const { failed } = await delivery.hand(
      records,
      wanted.map((message) => message.MessageId),
    );
    if (failed === 'all') return;
    const done = wanted.filter((message) => !failed.has(message.MessageId));
    if (done.length > 0) await this.#delete(done);
  }

  #filter(batch: WireMessage[]): [WireMessage[], WireMessage[]] {
    if (this.#patterns.length === 0) return [batch, []];
    const { queueArn, region } = this.#parts;
    const wanted = batch.filter((message) => {
      const record = queueRecord(message, queueArn, region);
      return this.#patterns.some((test) => test(record));
    });
    return [wanted, batch.filter((message) => !wanted.includes(message))];
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
