import type { DeliveredEvent, EventSourceMapping, Invoke } from '../contracts.ts';
import { failedItems } from './batch-response.ts';

/** What became of one batch: the records to do again by identifier, or all of them with the function's error. */
export interface Delivered {
  failed: ReadonlySet<string> | 'all';
  error?: { name: string; message: string };
}

/** Hands batches to a mapping's function and says which of their records failed. */
export class Delivery {
  readonly #mapping: EventSourceMapping;
  readonly #invoke: Invoke;
  readonly #onEvent: ((event: DeliveredEvent) => void) | undefined;
  #handed = 0;

  constructor(
    mapping: EventSourceMapping,
    invoke: Invoke,
    onEvent: ((event: DeliveredEvent) => void) | undefined,
  ) {
    this.#mapping = mapping;
    this.#invoke = invoke;
    this.#onEvent = onEvent;
  }

  /** Batches handed over so far. */
  get handed(): number {
    return this.#handed;
  }

  /** `ids` are the records' identifiers in the function's answer, in order. */
  async hand(records: unknown[], ids: string[]): Promise<Delivered> {
    this.#handed++;
    const startedAt = performance.now();
    const { id: source, functionId, reportBatchItemFailures } = this.#mapping;
    const result = await this.#invoke(functionId, { Records: records });
    const delivered = this.#examine(result, reportBatchItemFailures, ids);
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

  #examine(result: Awaited<ReturnType<Invoke>>, reports: boolean, ids: string[]): Delivered {
    if (!result.ok) return { failed: 'all', error: result.error };
    return { failed: reports ? failedItems(result.value, new Set(ids)) : new Set() };
  }
}
