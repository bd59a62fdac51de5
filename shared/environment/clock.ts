/** The present moment. Functions ask for it here, and everything below them is given the time. */
export function now(): Date {
  return new Date();
}

/** Milliseconds since some fixed moment, which no correction of the clock changes: for measuring. */
export function elapsedMs(): number {
  return performance.now();
}
