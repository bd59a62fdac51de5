/** The time of a stack, in milliseconds since 1970: the machine's, and as much later as it was advanced. */
export interface Clock {
  now(): number;
  /** @throws when the time would run backwards. */
  advance(milliseconds: number): void;
  /** How far ahead of the machine's clock it is, as a 64-bit float; threads that hold it follow at once. */
  readonly ahead: SharedArrayBuffer;
}

/** A clock that goes as the machine's until somebody advances it. */
export function createClock(): Clock {
  const ahead = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const offset = new Float64Array(ahead);
  return {
    ahead,
    now: () => Date.now() + (offset[0] ?? 0),
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError('the time of a stack only runs forwards');
      offset[0] = (offset[0] ?? 0) + milliseconds;
    },
  };
}
