/** The clock of a stack: the machine's time plus the milliseconds that it was advanced by. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws when the time would go backwards. */
  advance(milliseconds: number): void;
  /** Milliseconds ahead of the machine's clock, as one 64-bit float. Shared memory: worker threads see every change. */
  readonly ahead: SharedArrayBuffer;
}

export function createClock(): Clock {
  const ahead = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const offset = new Float64Array(ahead);
  return {
    ahead,
    now: () => Date.now() + (offset[0] ?? 0),
    advance(milliseconds) {
      if (!(milliseconds >= 0))
        throw new RangeError('the clock of a stack can only be advanced, not set back');
      offset[0] = (offset[0] ?? 0) + milliseconds;
    },
  };
}
