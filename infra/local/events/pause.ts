const shortestMs = 10;
const longestMs = 500;

/** The time between two looks at a stream: doubles while nothing comes, ends at once when something was written. */
export class Pause {
  #length = shortestMs;
  #end: (() => void) | undefined;
  #ended = false;

  /** Call before looking; the function it returns waits, unless `end` was called in between. */
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
      if (!this.#ended) this.#length = Math.min(longestMs, this.#length * 2);
    };
  }

  end(): void {
    this.#ended = true;
    this.#length = shortestMs;
    this.#end?.();
  }

  reset(): void {
    this.#length = shortestMs;
  }
}
