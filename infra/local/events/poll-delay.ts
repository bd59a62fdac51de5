const delayMs = 500;

/** The delay between two reads of a stream. A write to the table ends it. */
export class PollDelay {
  #end: (() => void) | undefined;
  #ended = false;

  /** Call this before reading. The function it returns waits, at most `maxWaitMs`, unless `end` was called since. */
  begin(): (maxWaitMs: number) => Promise<void> {
    this.#ended = false;
    return async (maxWaitMs) => {
      if (this.#ended) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(maxWaitMs, delayMs));
        this.#end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#end = undefined;
    };
  }

  end(): void {
    this.#ended = true;
    this.#end?.();
  }
}
