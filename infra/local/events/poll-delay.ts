const minMs = 10;
const maxMs = 500;

/**
 * The delay between two reads of a stream. It doubles while there are no records. If every write ends it,
 * it is otherwise always the longest.
 */
export class PollDelay {
  readonly #shortest: number;
  #length: number;
  #end: (() => void) | undefined;
  #ended = false;

  /** @param wokenByWrites whether `end` is called after every write */
  constructor(wokenByWrites: boolean) {
    this.#shortest = wokenByWrites ? maxMs : minMs;
    this.#length = this.#shortest;
  }

  /** Call this before reading. The function it returns waits, at most `maxWaitMs`, unless `end` was called since. */
  begin(): (maxWaitMs: number) => Promise<void> {
    this.#ended = false;
    return async (maxWaitMs) => {
      if (this.#ended) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(maxWaitMs, this.#length));
        this.#end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#end = undefined;
      if (!this.#ended) this.#length = Math.min(maxMs, this.#length * 2);
    };
  }

  end(): void {
    this.#ended = true;
    this.#end?.();
  }

  reset(): void {
    this.#length = this.#shortest;
  }
}
