import { defined } from '../../values/defined.ts';
import type { Analyzer } from '../analyzer.ts';

export interface BreakerOptions {
  /** Milliseconds after which a call counts as failed. */
  readonly timeout: number;
  /** How many failures in a row open the breaker. */
  readonly failures: number;
  /**
   * Milliseconds for which the breaker stays open. After that, one call tries the service, and the others fail until its
   * result is known.
   */
  readonly pause: number;
  /** Returns the milliseconds of a monotonic clock. */
  readonly now: () => number;
  /** Called for each failed call, but not for calls that were skipped. */
  readonly onFailure?: (cause: unknown) => void;
}

async function within<T>(work: Promise<T>, timeout: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timed out')), timeout);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Adds a timeout and a circuit breaker to an analyzer that calls a service. A call that fails, takes too long, or is
 * skipped while the breaker is open throws; the pipeline then holds the text and names the analyzer.
 */
export function withBreaker(analyzer: Analyzer, options: BreakerOptions): Analyzer {
  let failed = 0;
  let openUntil = Number.NEGATIVE_INFINITY;
  return {
    name: analyzer.name,
    ...defined({ prepare: analyzer.prepare, confirm: analyzer.confirm }),
    async examine(document, context) {
      const now = options.now();
      if (now < openUntil) throw new Error(`${analyzer.name}: skipped, the circuit breaker is open`);
      // Half-open: until this call ends or times out, other calls find the breaker open.
      if (failed >= options.failures) openUntil = now + options.timeout;
      try {
        const findings = await within(Promise.resolve(analyzer.examine(document, context)), options.timeout);
        failed = 0;
        openUntil = Number.NEGATIVE_INFINITY;
        return findings;
      } catch (cause) {
        failed++;
        if (failed >= options.failures) openUntil = options.now() + options.pause;
        options.onFailure?.(cause);
        throw new Error(`${analyzer.name}: failed`, { cause });
      }
    },
  };
}
