/** Returns the current time. Only functions call it; they pass the time to everything else. */
export function now(): Date {
  return new Date();
}

/** Returns milliseconds of a monotonic clock, for measuring durations. */
export function elapsedMs(): number {
  return performance.now();
}
