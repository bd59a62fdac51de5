import { setTimeout as sleep } from 'node:timers/promises';
import type { EventSourceMapping } from '../contracts.ts';
import type { Delivery, DeliveryResult } from './delivery.ts';
import { ageInSeconds, streamRecord, type WireRecord } from './stream-record.ts';

interface StreamBatchParts {
  mapping: EventSourceMapping;
  region: string;
  delivery: Delivery;
  streamArn: string;
  discard(
    condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded',
    records: WireRecord[],
    invocations: number,
    error: DeliveryResult['error'],
  ): Promise<void>;
  /** Called when all records up to and including this one have been processed or discarded. */
  done(record: WireRecord): void;
}

const backoffMs = 50;
const maxBackoffMs = 2000;

const isUnlimited = (limit: number): boolean => limit < 0;

/**
 * Delivers a batch of stream records, in order, until every record has succeeded or was discarded. It retries from the
 * first failed record, splits a failed batch in half (BisectBatchOnFunctionError), and before a retry discards records that
 * are older than MaximumRecordAgeInSeconds.
 */
export class StreamBatch {
  readonly #parts: StreamBatchParts;
  readonly #stopping: AbortSignal;

  constructor(parts: StreamBatchParts, stopping: AbortSignal) {
    this.#parts = parts;
    this.#stopping = stopping;
  }

  /**
   * @param tries the number of failed attempts that count towards the retry limit
   * @returns false when it was stopped before all records were processed
   */
  async process(records: WireRecord[], tries = 0): Promise<boolean> {
    const { mapping, delivery, region, streamArn, discard, done } = this.#parts;
    const last = records.at(-1);
    if (!last) return true;
    const { error, failed } = await delivery.deliver(
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
    if (!isUnlimited(mapping.maximumRetryAttempts) && failures > mapping.maximumRetryAttempts) {
      await discard('RetryAttemptsExhausted', rest, failures, error);
      done(last);
      return true;
    }
    if (!(await this.#wait(failures))) return false;
    return this.process(await this.#discardOld(rest, failures), failures);
  }

  /** Discards the leading records that are too old. Returns the others. */
  async #discardOld(records: WireRecord[], invocations: number): Promise<WireRecord[]> {
    const { mapping, discard, done } = this.#parts;
    const limit = mapping.maximumRecordAgeInSeconds;
    if (isUnlimited(limit)) return records;
    const now = Date.now();
    const index = records.findIndex((record) => ageInSeconds(record, now) <= limit);
    const old = index < 0 ? records : records.slice(0, index);
    const newestOld = old.at(-1);
    if (newestOld) {
      await discard('RecordAgeExceeded', old, invocations, undefined);
      done(newestOld);
    }
    return records.slice(old.length);
  }

  async #wait(failures: number): Promise<boolean> {
    const length = Math.min(maxBackoffMs, backoffMs * 2 ** Math.min(10, failures - 1));
    return sleep(length, true, { signal: this.#stopping }).catch(() => false);
  }
}
