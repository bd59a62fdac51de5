import { Script } from 'node:vm';

/** Work that is under a limit of time runs through this; it throws when the time is over, and whenever the work does. */
export type Limited = <Result>(work: () => Result) => Result;

const slot = Symbol.for('nightlight.limited-work');
const holder = globalThis as { [slot]?: (() => void) | undefined };
const runSlot = new Script(`globalThis[Symbol.for('nightlight.limited-work')]()`);

/** Whether work was stopped because its time was over. */
export function isOverLimit(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

const overLimit = (milliseconds: number): Error =>
  Object.assign(new Error(`used up its ${milliseconds} ms`), { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' });

/** Runs work until it ends or this much of the clock is over. */
const runFor = <Result>(work: () => Result, milliseconds: number): Result => {
  const results: Result[] = [];
  const outer = holder[slot];
  holder[slot] = () => {
    results.push(work());
  };
  try {
    runSlot.runInThisContext({ timeout: Math.ceil(milliseconds) });
  } finally {
    holder[slot] = outer;
  }
  return results[0] as Result;
};

const usedMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** How much longer than its processor's time work may take by the clock: a machine may be busy, and a Lambda has a share. */
const patience = [1, 4, 16];
/** What the watch itself takes is not the work's. */
const nearly = 0.7;

/**
 * A limit for all synchronous work that runs through it together, in milliseconds of the processor's time. Node's own limit
 * for scripts stops whatever is running, also a regular expression and a loop without an end, and no `catch` of the work
 * sees it. It goes by the clock: work that was stopped before it had its time is begun again with more, so it must be
 * able to begin again. V8 leaves the check for it out of some loops that only call its own functions (seen with an empty loop
 * over `startsWith`): such a loop goes on until the function is ended. A call costs about a quarter of a millisecond.
 * What the work awaits is not under the limit.
 */
export function timeLimit(milliseconds: number): Limited {
  let left = milliseconds;
  return (work) => {
    const allowed = left;
    for (const times of allowed < 1 ? [] : patience) {
      const before = usedMs();
      try {
        return runFor(work, allowed * times);
      } catch (cause) {
        if (!isOverLimit(cause)) throw cause;
        if (usedMs() - before > allowed * nearly) break;
      } finally {
        left -= usedMs() - before;
      }
    }
    left = 0;
    throw overLimit(milliseconds);
  };
}
