/** Shows the progress of long-running work. */
export interface Progress {
  /** Starts showing progress. `things` is a plural noun, such as `titles`. Returns a function to call after each thing. */
  begin(things: string, total: number): () => void;
  /** Clears the progress line. */
  end(): void;
}

const redrawMs = 200;

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

/** Shows progress in one line that is overwritten: count, rate and remaining time. `now` returns milliseconds. */
export function drawnProgress(output: { write(text: string): unknown }, now: () => number): Progress {
  const draw = (things: string, done: number, total: number, elapsedMs: number) => {
    const rate = done / Math.max(elapsedMs / 1000, 0.001);
    const left = duration((total - done) / rate);
    const numbers = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${things}`;
    output.write(`\r\x1b[K${numbers}, ${rate.toFixed(rate < 10 ? 1 : 0)} per second, about ${left} left`);
  };
  return {
    begin(things, total) {
      const started = now();
      let done = 0;
      let drawn = started;
      return () => {
        done += 1;
        if (now() - drawn < redrawMs) return;
        drawn = now();
        draw(things, done, total, drawn - started);
      };
    },
    end: () => output.write('\r\x1b[K'),
  };
}

/** Shows nothing; used for files, pipes and `--json`. */
export const silentProgress: Progress = { begin: () => () => undefined, end: () => undefined };
