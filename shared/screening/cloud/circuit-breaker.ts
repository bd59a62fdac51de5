import type { Analyzer } from '../analyzer.ts';

export interface BreakerOptions {
  /** Milliseconds after which an examination counts as failed. */
  readonly timeout: number;
  /** Failures in a row after which the service is left alone. */
  readonly failures: number;
  /** Milliseconds for which it is left alone; then one examination tries it, and the others wait for how that ends. */
  readonly pause: number;
  /** Milliseconds of any steady clock. */
  readonly now: () => number;
  /** Told of each failure, not of what is not tried. */
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
 * Puts a time-out and a circuit breaker before an analyzer that calls a service. Whatever fails, is late or is not
 * tried while the breaker is open throws, and the pipeline holds the text in the analyzer's name.
 */
export function withBreaker(analyzer: Analyzer, options: BreakerOptions): Analyzer {
  let failed = 0;
  let openUntil = Number.NEGATIVE_INFINITY;
  return {
    name: analyzer.name,
    async examine(document, context) {
      const now = options.now();
      if (now < openUntil) throw new Error(`${analyzer.name}: not tried, the breaker is open`);
      // Half open: for as long as this one may take, the others find it open.
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
