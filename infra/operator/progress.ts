/** Where long work says how far it is. */
export interface Progress {
  /** Begins work on `total` things, named in the plural; answers what to call after each. */
  begin(things: string, total: number): () => void;
  /** Takes the line away. */
  end(): void;
}

const redrawMs = 200;

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

/** One line that is drawn over: count, rate, and when it will end if it goes on like this. `now` in milliseconds. */
export function drawnProgress(output: { write(text: string): unknown }, now: () => number): Progress {
  const draw = (things: string, done: number, total: number, elapsedMs: number) => {
    const rate = done / Math.max(elapsedMs / 1000, 0.001);
    const left = duration((total - done) / rate);
    const numbers = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${things}`;
    output.write(`\r\x1b[K${numbers}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second, about ${left} left`);
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

/** For files, pipes and `--json`. */
export const silentProgress: Progress = { begin: () => () => undefined, end: () => undefined };
