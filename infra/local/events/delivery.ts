import type { DeliveredEvent, EventSourceMapping, Invoke } from '../contracts.ts';
import { failedItems } from './batch-response.ts';

/** The result of one batch: the identifiers of the records that failed, or 'all' with the function's error, if it threw. */
export interface DeliveryResult {
  failed: ReadonlySet<string> | 'all';
  error?: { name: string; message: string };
}

/** Invokes a mapping's function with batches of records and returns which records failed. */
export class Delivery {
  readonly #mapping: EventSourceMapping;
  readonly #invoke: Invoke;
  readonly #onEvent: ((event: DeliveredEvent) => void) | undefined;
  #changes = 0;

  constructor(
    mapping: EventSourceMapping,
    invoke: Invoke,
    onEvent: ((event: DeliveredEvent) => void) | undefined,
  ) {
    this.#mapping = mapping;
    this.#invoke = invoke;
    this.#onEvent = onEvent;
  }

  /** Increases when an invocation starts, and again when it ends. */
  get changes(): number {
    return this.#changes;
  }

  /** @param ids the records' identifiers in `batchItemFailures`, in the same order */
  async deliver(records: unknown[], ids: string[]): Promise<DeliveryResult> {
    this.#changes++;
    const startedAt = performance.now();
    const { id: source, functionId, reportBatchItemFailures } = this.#mapping;
    const result = await this.#invoke(functionId, { Records: records });
    this.#changes++;
    const delivered = this.#failures(result, reportBatchItemFailures, ids);
    this.#onEvent?.({
      source,
      functionId,
      records: records.length,
      failed: delivered.failed === 'all' ? records.length : delivered.failed.size,
      ms: performance.now() - startedAt,
      ok: result.ok,
    });
    return delivered;
  }

  #failures(result: Awaited<ReturnType<Invoke>>, reports: boolean, ids: string[]): DeliveryResult {
    if (!result.ok) return { failed: 'all', error: result.error };
    return { failed: reports ? failedItems(result.value, new Set(ids)) : new Set() };
  }
}
