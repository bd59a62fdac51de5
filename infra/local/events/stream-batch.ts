import { setTimeout as sleep } from 'node:timers/promises';
import type { EventSourceMapping } from '../contracts.ts';
import type { Delivered, Delivery } from './delivery.ts';
import { ageInSeconds, streamRecord, type WireRecord } from './stream-record.ts';

interface StreamBatchParts {
  mapping: EventSourceMapping;
  region: string;
  delivery: Delivery;
  streamArn: string;
  giveUp(
    condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded',
    records: WireRecord[],
    invocations: number,
    error: Delivered['error'],
  ): Promise<void>;
  /** All up to and including this record is dealt with. */
  done(record: WireRecord): void;
}

const backoffMs = 50;
const longestBackoffMs = 2000;

const isWithout = (limit: number): boolean => limit < 0;

/**
 * Hands a batch of changes over until every record is done or given up, in order: retries, the narrowing to what
 * failed, the halving of a failed batch. Records too old are given up before they are handed over again.
 */
export class StreamBatch {
  readonly #parts: StreamBatchParts;
  readonly #stopping: AbortSignal;

  constructor(parts: StreamBatchParts, stopping: AbortSignal) {
    this.#parts = parts;
    this.#stopping = stopping;
  }

  /** `tries`: how often these very records have failed. Returns false when it was stopped before the end. */
  async process(records: WireRecord[], tries = 0): Promise<boolean> {
    const { mapping, delivery, region, streamArn, giveUp, done } = this.#parts;
    const last = records.at(-1);
    if (!last) return true;
    const { error, failed } = await delivery.hand(
      records.map((record) => streamRecord(record, streamArn, region)),
      records.map((record) => record.dynamodb.SequenceNumber),
    );
    if (failed !== 'all' && failed.size === 0) {
      done(last);
      return true;
    }
    if (this.#stopping.aborted) return false;
    const firstFailed =
      failed === 'all' ? 0 : records.findIndex((record) => failed.has(record.dynamodb.SequenceNumber));
    const before = records[firstFailed - 1];
    if (before) done(before);
    const rest = records.slice(firstFailed);
    const failures = before ? 1 : tries + 1;
    if (mapping.bisectBatchOnFunctionError && rest.length > 1) {
      // Splitting does not count as a retry (developer guide, BisectBatchOnFunctionError).
      const middle = Math.ceil(rest.length / 2);
      return (await this.process(rest.slice(0, middle), tries)) && this.process(rest.slice(middle), tries);
    }
    if (!isWithout(mapping.maximumRetryAttempts) && failures > mapping.maximumRetryAttempts) {
      await giveUp('RetryAttemptsExhausted', rest, failures, error);
      done(last);
      return true;
    }
    if (!(await this.#wait(failures))) return false;
    return this.process(await this.#fresh(rest, failures), failures);
  }

  /** Without the leading records that have become too old. */
  async #fresh(records: WireRecord[], invocations: number): Promise<WireRecord[]> {
    const { mapping, giveUp, done } = this.#parts;
    const limit = mapping.maximumRecordAgeInSeconds;
    if (isWithout(limit)) return records;
    const now = Date.now();
    const index = records.findIndex((record) => ageInSeconds(record, now) <= limit);
    const old = index < 0 ? records : records.slice(0, index);
    const newestOld = old.at(-1);
    if (newestOld) {
      await giveUp('RecordAgeExceeded', old, invocations, undefined);
      done(newestOld);
    }
    return records.slice(old.length);
  }

  async #wait(failures: number): Promise<boolean> {
    const length = Math.min(longestBackoffMs, backoffMs * 2 ** Math.min(10, failures - 1));
    return sleep(length, true, { signal: this.#stopping }).catch(() => false);
  }
}
