const minMs = 10;
const maxMs = 500;

/** The delay between two reads of a stream. It doubles while there are no records, and ends immediately after a write. */
export class PollDelay {
  #length = minMs;
  #end: (() => void) | undefined;
  #ended = false;

  /** Call this before reading. The function it returns waits, unless `end` was called since. */
  begin(): () => Promise<void> {
    this.#ended = false;
    return async () => {
      if (this.#ended) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.#length);
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
    this.#length = minMs;
    this.#end?.();
  }

  reset(): void {
    this.#length = minMs;
  }
}
