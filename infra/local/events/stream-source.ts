import type { EventSourceMapping, LogSink } from '../contracts.ts';
import type { Checkpoint } from './checkpoints.ts';
import type { Delivery } from './delivery.ts';
import { discardedBatchMessage } from './discarded-batch.ts';
import { compilePattern } from './filter-pattern.ts';
import { PollDelay } from './poll-delay.ts';
import type { QueueClient } from './queue-client.ts';
import type { ShardReader } from './shard-reader.ts';
import type { Source } from './source.ts';
import { StreamBatch } from './stream-batch.ts';
import { streamRecord, type WireRecord } from './stream-record.ts';

const maxRecordsPerRead = 1000;

export interface StreamSourceParts {
  mapping: EventSourceMapping;
  tableName: string;
  functionArn: string;
  streamArn: string;
  region: string;
  reader: ShardReader;
  checkpoint: Checkpoint;
  delivery: Delivery;
  onFailure: QueueClient | undefined;
  log: LogSink;
}

interface Pending {
  record: WireRecord;
  matching: boolean;
  since: number;
}

/** Reads a table's stream for a function, in order, one batch at a time. The parallelization factor is ignored. */
export class StreamSource implements Source {
  readonly #parts: StreamSourceParts;
  readonly #patterns: ReturnType<typeof compilePattern>[];
  readonly #stopping = new AbortController();
  readonly #delay = new PollDelay();
  readonly #batch: StreamBatch;
  #pending: Pending[] = [];
  #readsStarted = 0;
  #readsEnded = 0;
  #nextEnd = Promise.withResolvers<void>();
  #lastReadWasEmpty = false;
  #loop: Promise<void> | undefined;

  constructor(parts: StreamSourceParts) {
    this.#parts = parts;
    const { mapping, region, delivery } = parts;
    this.#patterns = mapping.filterPatterns.map(compilePattern);
    this.#batch = new StreamBatch(
      {
        mapping,
        region,
        delivery,
        streamArn: parts.streamArn,
        discard: (condition, records, invocations, error) =>
          this.#discard(condition, records, invocations, error),
        done: (record) => this.#save(record),
      },
      this.#stopping.signal,
    );
  }

  async start(): Promise<void> {
    const { reader, mapping, checkpoint } = this.#parts;
    await reader.open(mapping.startingPosition ?? 'LATEST', checkpoint.position);
    this.#loop = this.#read();
  }

  wake(tableName: string): void {
    if (tableName === this.#parts.tableName) this.#delay.end();
  }

  async isIdle(): Promise<boolean> {
    if (this.#pending.length > 0) return false;
    const nextRead = this.#readsStarted + 1; // a read in progress may have started before the last write
    this.#delay.end();
    while (this.#readsEnded < nextRead && !this.#stopping.signal.aborted) await this.#nextEnd.promise;
    return this.#lastReadWasEmpty && this.#pending.length === 0;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#delay.end();
    await this.#loop;
  }

  async #read(): Promise<void> {
    const { reader, mapping, log } = this.#parts;
    while (!this.#stopping.signal.aborted) {
      const wait = this.#delay.begin();
      this.#readsStarted++;
      let more = false;
      try {
        const records = await reader.read(maxRecordsPerRead);
        for (const record of records ?? [])
          this.#pending.push({ record, matching: this.#wants(record), since: Date.now() });
        more = records?.length === maxRecordsPerRead;
        this.#lastReadWasEmpty = records?.length === 0;
        await this.#deliver();
      } catch (error) {
        this.#lastReadWasEmpty = false;
        log(
          `${mapping.id} retries reading after an error: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      this.#readsEnded++;
      this.#nextEnd.resolve();
      this.#nextEnd = Promise.withResolvers();
      if (!more || this.#pending.length > 0) await wait(this.#windowLeft());
    }
    this.#nextEnd.resolve();
  }

  /** Milliseconds until the batching window of the waiting records ends. */
  #windowLeft(): number {
    const oldest = this.#pending.find(({ matching }) => matching);
    if (!oldest) return Number.POSITIVE_INFINITY;
    const windowMs = this.#parts.mapping.maximumBatchingWindowInSeconds * 1000;
    return Math.max(0, windowMs - (Date.now() - oldest.since));
  }

  #wants(record: WireRecord): boolean {
    if (this.#patterns.length === 0) return true;
    const { streamArn, region } = this.#parts;
    const event = streamRecord(record, streamArn, region);
    return this.#patterns.some((test) => test(event));
  }

  async #deliver(): Promise<void> {
    const { batchSize, maximumBatchingWindowInSeconds } = this.#parts.mapping;
    while (this.#pending.length > 0 && !this.#stopping.signal.aborted) {
      const matching = this.#pending.filter((one) => one.matching);
      const [oldest] = matching;
      const full = matching.length >= batchSize;
      if (oldest && !full && Date.now() - oldest.since < maximumBatchingWindowInSeconds * 1000) return;
      const batch = matching.slice(0, batchSize);
      const end = batch.at(-1);
      const taken = full && end ? this.#pending.indexOf(end) + 1 : this.#pending.length;
      if (!(await this.#batch.process(batch.map((one) => one.record)))) return;
      const last = this.#pending[taken - 1];
      this.#pending = this.#pending.slice(taken);
      if (last) this.#save(last.record);
    }
  }

  #save({ dynamodb }: WireRecord): void {
    const { checkpoint, reader } = this.#parts;
    const { streamArn, shardId } = reader;
    if (checkpoint.position?.sequenceNumber === dynamodb.SequenceNumber) return;
    checkpoint.save({ streamArn, shardId, sequenceNumber: dynamodb.SequenceNumber });
  }

  async #discard(
    condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded',
    records: WireRecord[],
    invocations: number,
    error: { name: string; message: string } | undefined,
  ): Promise<void> {
    const { mapping, functionArn, streamArn, onFailure, reader, log } = this.#parts;
    log(`${mapping.id} discards ${records.length} records after ${invocations} invocations: ${condition}`);
    const { shardId } = reader;
    const batch = {
      condition,
      functionArn,
      invocations,
      error,
      shardId,
      streamArn,
      records,
    };
    if (onFailure) await onFailure.send(JSON.stringify(discardedBatchMessage(batch)));
  }
}
