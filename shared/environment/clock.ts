/**
 * Returns the current time. Only the entry points of the functions call it; they pass the time on to all other code.
 */
export function now(): Date {
  return new Date();
}

/** Returns the milliseconds of a monotonic clock, for measuring durations. */
export function elapsedMs(): number {
  return performance.now();
}
